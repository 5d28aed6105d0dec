/// A template or partial that the program carries.
public struct TemplateFile: Sendable {
    /// "board.html", "quote.md": the file's name without `.mustache`.
    public let name: String
    /// Whether it is a part for others (`{{> quote.html}}`) and no report by itself.
    public let isPartial: Bool
    public let text: String

    fileprivate init(_ name: String, _ bytes: [UInt8], isPartial: Bool = false) {
        self.name = name
        self.isPartial = isPartial
        self.text = String(decoding: bytes, as: UTF8.self)
    }
}

/// The files of this folder, carried inside the program so that there is one file to install.
///
/// To add a template or a partial: put the file here, name it in `Package.swift` under `.embedInCode`, and list it here.
public enum TemplateFiles {
    public static let all: [TemplateFile] = reports + parts

    /// How Word files look: A4 landscape, and the styles that pandoc asks for. It is a Word file that a person can open
    /// and change.
    public static let wordReference = PackageResources.reference_docx

    private static let reports = [
        TemplateFile("board.html", PackageResources.board_html_mustache),
        TemplateFile("board.md", PackageResources.board_md_mustache),
        TemplateFile("portfolio.html", PackageResources.portfolio_html_mustache),
        TemplateFile("portfolio.md", PackageResources.portfolio_md_mustache),
        TemplateFile("history.html", PackageResources.history_html_mustache),
        TemplateFile("history.md", PackageResources.history_md_mustache),
    ]

    private static let parts = [
        TemplateFile("style.css", PackageResources.style_css_mustache, isPartial: true),
        TemplateFile("script.js", PackageResources.script_js_mustache, isPartial: true),
        TemplateFile("head.html", PackageResources.head_html_mustache, isPartial: true),
        TemplateFile("controls.html", PackageResources.controls_html_mustache, isPartial: true),
        TemplateFile("foot.html", PackageResources.foot_html_mustache, isPartial: true),
        TemplateFile("project-head.html", PackageResources.project_head_html_mustache, isPartial: true),
        TemplateFile("light.html", PackageResources.light_html_mustache, isPartial: true),
        TemplateFile("plan.html", PackageResources.plan_html_mustache, isPartial: true),
        TemplateFile("ends.html", PackageResources.ends_html_mustache, isPartial: true),
        TemplateFile("figure.html", PackageResources.figure_html_mustache, isPartial: true),
        TemplateFile("dependencies.html", PackageResources.dependencies_html_mustache, isPartial: true),
        TemplateFile("amounts.html", PackageResources.amounts_html_mustache, isPartial: true),
        TemplateFile("findings.html", PackageResources.findings_html_mustache, isPartial: true),
        TemplateFile("ledger.html", PackageResources.ledger_html_mustache, isPartial: true),
        TemplateFile("meetings.html", PackageResources.meetings_html_mustache, isPartial: true),
        TemplateFile("quotes.html", PackageResources.quotes_html_mustache, isPartial: true),
        TemplateFile("quote.html", PackageResources.quote_html_mustache, isPartial: true),
        TemplateFile("plan.md", PackageResources.plan_md_mustache, isPartial: true),
        TemplateFile("amounts.md", PackageResources.amounts_md_mustache, isPartial: true),
        TemplateFile("quotes.md", PackageResources.quotes_md_mustache, isPartial: true),
        TemplateFile("quote.md", PackageResources.quote_md_mustache, isPartial: true),
        TemplateFile("findings.md", PackageResources.findings_md_mustache, isPartial: true),
        TemplateFile("project-head.md", PackageResources.project_head_md_mustache, isPartial: true),
    ]
}
