import Portfolio
import Testing

@testable import Reports

@Suite struct TemplateCheckerTests {
    private func problem(_ template: String, partials: [String: String] = [:]) -> ReportError? {
        let report = Report(SampleReconstruction.full)
        do {
            _ = try report.rendered(.own(name: "own", text: template, partials: partials))
            return nil
        } catch {
            return error
        }
    }

    private func error(_ line: Int, _ column: Int, _ reason: TemplateProblem.Reason, in name: String = "own")
        -> ReportError
    {
        .template(name: name, TemplateProblem(place: TemplatePlace(line: line, column: column), reason: reason))
    }

    @Test func unknownKeyIsAnErrorWithItsPlaceAndTheNearestKey() {
        #expect(
            problem("<h1>\n  {{#projects}}{{projektName}}{{/projects}}")
                == error(2, 16, .unknownKey("projektName", nearest: "projectName")))
        #expect(problem("{{zzz}}") == error(1, 1, .unknownKey("zzz", nearest: nil)))
        #expect(problem("{{words.wehn}}") == error(1, 1, .unknownKey("words.wehn", nearest: "words.when")))
        #expect(problem("{{asOf.when}}") == error(1, 1, .unknownKey("asOf.when", nearest: nil)))
        #expect(problem("{{words.when.then}}") == error(1, 1, .unknownKey("words.when.then", nearest: "words.when")))
        #expect(problem("æøå {{zzz}}") == error(1, 5, .unknownKey("zzz", nearest: nil)))
    }

    @Test func keyOfAnInnerThingIsUnknownOutside() {
        #expect(problem("{{#projects}}{{projectName}}{{/projects}}") == nil)
        #expect(problem("{{projectName}}") == error(1, 1, .unknownKey("projectName", nearest: nil)))
        #expect(
            problem("{{^projects}}{{projectName}}{{/projects}}")
                == error(1, 14, .unknownKey("projectName", nearest: nil)))
    }

    @Test func outerKeyIsKnownInside() {
        #expect(problem("{{#projects}}{{#entries}}{{asOf}} {{words.when}}{{/entries}}{{/projects}}") == nil)
    }

    @Test func wholeThingIsNoText() {
        #expect(problem("{{projects}}") == error(1, 1, .notText("projects")))
        #expect(problem("{{hasDeferrals}}") == error(1, 1, .notText("hasDeferrals")))
    }

    @Test func sectionsMustMatch() {
        #expect(problem("{{#projects}}") == error(1, 1, .unclosedSection("projects")))
        #expect(problem("{{#projects}}{{/periods}}") == error(1, 14, .closesNothing("periods")))
        #expect(problem("{{/projects}}") == error(1, 1, .closesNothing("projects")))
        #expect(problem("{{#projects") == error(1, 1, .unclosedTag))
    }

    @Test func partialIsCheckedWhereItIsIncluded() {
        #expect(
            problem("{{#projects}}{{> name}}{{/projects}}", partials: ["name": "{{projectName}}"]) == nil)
        #expect(
            problem("\n{{> name}}", partials: ["name": "\n {{projectName}}"])
                == error(2, 2, .unknownKey("projectName", nearest: nil), in: "name"))
        #expect(problem("{{> style.ccs}}") == error(1, 1, .unknownPartial("style.ccs", nearest: "style.css")))
    }

    @Test func partialThatIncludesItselfIsAnError() {
        #expect(
            problem("{{> a}}", partials: ["a": "{{> b}}", "b": "{{> a}}"])
                == error(1, 1, .endlessPartial("a"), in: "b"))
    }

    @Test(arguments: [
        "{{=<% %>=}}", "{{%CONTENT_TYPE:HTML}}", "{{<base}}{{/base}}", "{{$block}}{{/block}}", "{{>*language}}",
    ])
    func tagsThatReportsDoWithoutAreErrors(_ template: String) {
        guard case .template(_, let problem) = problem(template), case .unsupportedTag = problem.reason else {
            Issue.record("\(template) was let through")
            return
        }
    }

    @Test func commentsAreNoTrouble() {
        #expect(problem("{{! whatever {{ }}text") == nil)
    }

    @Test func errorSaysFileLineColumnAndWhatToDo() {
        let error = problem("{{#projects}}\n{{projektName}}\n{{/projects}}")
        #expect(error?.message[.english] == "own:2:1: there is no key projektName here; did you mean projectName?")
    }

    @Test func unknownTemplateNamesTheNearest() {
        let report = Report(SampleReconstruction.full)
        #expect(throws: ReportError.unknownTemplate("bord", nearest: "board")) {
            try report.rendered(.named("bord"))
        }
    }

    @Test("refuses what would be written without end: lists in themselves, depth, and partials by the thousand")
    func limits() {
        #expect(
            problem("{{#projects}}{{#projects}}{{/projects}}{{/projects}}") == error(1, 14, .listInItself("projects")))
        let nested = String(repeating: "{{#words}}", count: 13) + String(repeating: "{{/words}}", count: 13)
        #expect(problem(nested) == error(1, 121, .tooDeep(limit: 12)))
        let many = ["a": "{{> b}}", "b": "{{> c}}", "c": "{{> d}}", "d": "{{asOf}}"].mapValues {
            String(repeating: $0, count: 30)
        }
        guard case .template(_, let found) = problem("{{> a}}", partials: many), case .tooMany = found.reason else {
            Issue.record("810,000 tags are too many")
            return
        }
    }
}
