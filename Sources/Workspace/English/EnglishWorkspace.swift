internal import Documents
internal import Portfolio

/// What the workspace says in English.
struct EnglishWorkspace: WorkspaceWording {
    private static let formats = "text, Markdown, HTML, DOCX, ODT or PDF"

    func text(_ error: WorkspaceError) -> String {
        switch error {
        case .noPortfolio(let folder):
            "\(folder): there is no portfolio.yaml here or in a folder above; "
                + "go to a workspace, name one with -C DIR, or make one with 'redthread init DIR'"
        case .unreadablePortfolio(let file, let trouble):
            "\(file): the portfolio cannot be read (\(trouble.words.english)); check that it is a file that you may read"
        case .malformedPortfolio(let file, let line, let problem):
            "\(file):\(line): \(self.problem(problem))"
        case .noMinutes(let folder, let portfolio):
            "\(folder): there is no such folder of minutes; make it, or name another under 'minutes:' in \(portfolio)"
        case .nothingRead(let workspace, let folders):
            "\(workspace): there are no minutes in \(folders.joined(separator: ", ")) that could be read; "
                + "put some there as " + Self.formats
        case .nothingSaid(let day, let first):
            "no meeting had been held by \(day)"
                + (first.map { "; the first of these minutes is of \($0), so ask for that day or a later one" } ?? "")
        case .unknownProject(let name, let nearest, let known): unknown(name, nearest, known.isEmpty)
        case .notUnderstood(let folder):
            "\(folder): it holds files, and none of them was understood as minutes; put minutes there as "
                + "\(Self.formats), or name an empty or a new folder for the sample"
        case .alreadyThere(let file):
            "\(file): it is already there, and nothing is written over; move it away, or choose another folder"
        case .cannotWrite(let file, let reason):
            "\(file): cannot be written (\(reason.english)); check the folder and its permissions"
        case .noSpace(let file, let trouble):
            "\(file): cannot be written (\(trouble.words.english)); what was there is as it was. Free some space there"
        case .brokenOff(let file, let trouble):
            "\(file): was not written to its end (\(trouble.words.english)); no other file can take its place, so that "
                + "what was there is gone. Free some space there, or write to a new name"
        }
    }

    private func unknown(_ name: String, _ nearest: String?, _ isEmpty: Bool) -> String {
        guard !isEmpty else {
            return "\(name): the portfolio has no projects; add some under 'projects:' in portfolio.yaml"
        }
        return "\(name): there is no such project; "
            + (nearest.map { "did you mean '\($0)'?" } ?? "'redthread projects' lists them")
    }
}

extension EnglishWorkspace {
    var undated: String { "no date of the meeting was found in it; what it says counts on any day, also with --as-of" }
    var notUnderstood: String { "holds no minutes that were understood; it is left out" }
    var recognised: String {
        "was recognised from pictures of its pages; letters and figures may be wrong, so look at its dates"
    }
    var withoutItems: String { "holds no agenda items that were understood, so that nothing in it reaches a project" }

    func untitled(_ numbers: String) -> String {
        "has items without a title (\(numbers)), so that its layout may be misunderstood and what they say be laid "
            + "to the wrong project; see 'redthread meetings --coverage'"
    }

    func copy(of original: String) -> String { "is the same as \(original), byte by byte; it is counted once" }
    func twin(of original: String) -> String {
        "holds the same meeting as \(original) in another format; it is counted once"
    }
    var cacheFailed: String { "what was read could not be kept there; the next run reads all files anew" }

    func closed(_ trouble: SystemTrouble) -> String {
        "cannot be looked into (\(trouble.words.english)); check that it is a folder that you may read. The minutes in it are left out"
    }
    var linked: String { "is a link to a folder, and links are not followed; name the folder itself under 'minutes:'" }
    var outside: String {
        "can lie outside of the workspace; its minutes are read where they are, and stay behind when the workspace is "
            + "copied"
    }
    func unreadable(_ error: DocumentError) -> String { error.message.english }
}

extension EnglishWorkspace {
    func foreign(_ kind: ForeignFileKind?, others: Int) -> String {
        "is not read" + (others > 0 ? ", nor are \(others) more files of its kind" : "") + ": " + advice(kind)
    }

    private func advice(_ kind: ForeignFileKind?) -> String {
        let convert = "for example with LibreOffice: soffice --headless --convert-to"
        return switch kind {
        case .document: "convert it to DOCX, \(convert) docx FILE"
        case .pages: "it is a document of Apple's Pages; export it there as DOCX or PDF"
        case .sheet: "it is a sheet of figures; where it holds minutes, convert it to HTML, \(convert) html FILE"
        case .presentation: "it is a presentation; convert it to PDF, \(convert) pdf FILE"
        case .outlook: "it is a mail of Outlook; save it there as EML, or what is attached as files of their own"
        case .picture: "it is a picture; run it through text recognition (OCR) first"
        case .archive: "it is an archive; unpack it in the folder"
        case nil:
            "minutes are read from text, Markdown, HTML, DOCX, DOC, ODT, RTF, PDF and mail (EML); save it as one of these"
        }
    }
}

extension EnglishWorkspace {
    func idle(_ trouble: CorrectionTrouble) -> String {
        switch trouble {
        case .alreadySaid: "the minutes already say the same, so this correction does nothing; delete it"
        case .noItem(let item, let meeting, let items):
            "the meeting '\(meeting)' has no item '\(item)', so this correction does nothing; write one of \(items)"
        case .unknown(let subject, let name, let nearest):
            "there is no \(subject.rawValue) '\(name)', so this correction does nothing; "
                + (nearest.map { "did you mean '\($0)'?" } ?? advice(subject))
        }
    }

    private func advice(_ subject: CorrectionTrouble.Subject) -> String {
        switch subject {
        case .project: "write an id of 'redthread projects'"
        case .meeting: "write the name of its file, without the ending"
        case .milestone: "write an id that 'redthread status --format json' prints"
        }
    }
}
