import Language
import Portfolio

/// Reads one agenda item: registry numbers, sections, decisions, attachments, passages.
struct ItemReader {
    let document: Document
    let entry: Agenda.Entry
    /// The lines below the heading, up to the next item.
    let body: Range<Int>
    /// Registry lines that stand above the heading.
    let leadingRegistry: [RegistryLine]
    /// The lines of tables of contents, which are no text of the item.
    let contentsLines: Set<Int>
    /// The day of the meeting, for decisions whose heading does not say another.
    let day: Day?

    private var text: SourceText { document.text }

    /// What was read, and what belongs to the meeting as a whole.
    struct Result {
        var item: AgendaItem
        var absent: [Participant] = []
        /// Text that stands below no section's heading, in bytes.
        var outsideSections: [Range<Int>] = []
    }

    func read() -> Result {
        var sorter = SectionSorter(document: document, entry: entry, contentsLines: contentsLines)
        for index in body { sorter.add(index) }
        let sections = UnlabelledDecision(text: text).setOff(in: sorter.finished(at: end))
        var item = AgendaItem(
            number: entry.number, title: TitleWords.joined(entry.title, in: text),
            range: text.range(ofBytes: start..<end),
            titleRange: text.range(ofBytes: entry.title))
        addRegistry(leadingRegistry + sorter.registry, to: &item)
        item.sections = sections.filter { $0.heading != nil }.map(section)
        item.itemType = entry.kind ?? ItemTitle.itemType(entry.title, in: text) ?? statedType(sections)
        item.attachments = AttachmentReader(text: text).titles(in: sections)
        let points = numberedPoints(sections)
        for section in sections where section.kind == .decision {
            let reader = DecisionReader(
                document: document, day: section.day ?? day, itemNumber: entry.number,
                tellsNews: tellsNews, labelled: labelled(section), points: points)
            item.decisions += reader.decisions(in: section.lines)
        }
        let history = EarlierTreatmentReader(text: text).read(sections)
        item.earlier = history.treatments
        (item.passages, item.tables) = cut(sections, without: history.lines, in: item.range)
        return Result(
            item: item, absent: absent(sections),
            outsideSections: sections.filter { $0.heading == nil && $0.kind != .decision }
                .flatMap { $0.lines.map(\.content) })
    }

    /// What the heading alone says of what stands below it: "Styregruppen besluttede:", "Vedtaget:".
    private func labelled(_ section: SectionDraft) -> Decision.Outcome? {
        guard let heading = section.heading else { return nil }
        if SectionVocabulary.decided.first(in: text, range: heading) != nil { return .agreed }
        let reader = OutcomeReader(text: text)
        return reader.isNothingBut(heading) && reader.verdicts(of: heading).first?.outcome == .approved
            ? .approved : nil
    }

    private var start: Int { document.lines[entry.lines.lowerBound].bytes.lowerBound }
    private var end: Int {
        guard let last = body.last, !entry.isListedOnly else {
            return document.lines[entry.lines.upperBound].bytes.upperBound
        }
        return document.lines[last].bytes.upperBound
    }

    /// Whether the item is for news, in which nothing is decided: "Meddelelser".
    private var tellsNews: Bool {
        let news = DecisionVocabulary.danish.news
        return news.match(in: text, at: entry.title.lowerBound, until: entry.title.upperBound) != nil
    }

    private func addRegistry(_ registry: [RegistryLine], to item: inout AgendaItem) {
        item.closed = entry.closed || entry.inClosedGroup
        item.caseNumbers = [entry.caseNumber].compactMap { $0 }
        for line in registry {
            for number in line.caseNumbers where !item.caseNumbers.contains(number) { item.caseNumbers.append(number) }
            for number in line.documentNumbers where !item.documentNumbers.contains(number) {
                item.documentNumbers.append(number)
            }
            item.journalNumber = item.journalNumber ?? line.journalNumber
            if let closed = line.closed { item.closed = closed || entry.closed }
        }
        if item.caseNumbers.isEmpty, let journal = item.journalNumber, RegistryNumber.isWholeCase(journal) {
            item.caseNumbers = [journal]
            item.journalNumber = nil
        }
    }

    private func section(_ draft: SectionDraft) -> Section {
        Section(
            kind: draft.kind, heading: draft.heading.map(words) ?? "", range: text.range(ofBytes: draft.range))
    }

    /// The kind of case that a section states: "Sagstype / Orientering.", "Sagsgang og sagstype / … / Beslutningssag".
    private func statedType(_ sections: [SectionDraft]) -> String? {
        for section in sections {
            guard let heading = section.heading, isAboutType(heading) else { continue }
            for line in section.lines {
                if let type = LineRole.wholeMatch(HeadingVocabulary.types, line.content, text) { return type }
            }
        }
        return nil
    }

    private func isAboutType(_ heading: Range<Int>) -> Bool {
        HeadingVocabulary.typeSections.match(in: text, at: heading.lowerBound, until: heading.upperBound) != nil
    }

    /// The points "1. …", "2. …" of the item, which a decision refers to as "Ad 1", "Ad 2".
    private func numberedPoints(_ sections: [SectionDraft]) -> [Int: String] {
        var points: [Int: String] = [:]
        for section in sections where section.kind != .decision && section.kind != .attachments {
            for line in section.lines {
                guard let mark = ListMark(line.content, in: text),
                    let number = Int(text.words(mark.mark).filter(\.isNumber)), points[number] == nil
                else { continue }
                var point = text.words(mark.end..<line.content.upperBound)
                if point.hasSuffix(".") { point.removeLast() }
                points[number] = point
            }
        }
        return points
    }

    /// The passages of the sections, and the tables of the item: those that lines draw and those that the format tells.
    private func cut(
        _ sections: [SectionDraft], without history: Set<Int>, in range: SourceRange
    ) -> ([Passage], [Table]) {
        var cutter = PassageCutter(document)
        for section in sections {
            cutter.add(
                section.lines.filter { !history.contains($0.index) && !isBesideTheText($0, in: section) },
                section: section.kind)
        }
        let tables = cutter.tables + document.tables(in: range)
        return (cutter.passages, tables.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }

    /// Who was away, below a decision; names of files that a web page lists without a heading.
    private func isBesideTheText(_ line: TextLine, in section: SectionDraft) -> Bool {
        if section.kind == .decision { return AttendanceLine(line.content, in: text) != nil }
        let attachments = AttachmentReader(text: text)
        return attachments.wasAdded(line.content)
            || section.heading == nil && FileName.isWhole(line.content, in: document.text)
    }

    /// Who was away, as the decisions tell it.
    private func absent(_ sections: [SectionDraft]) -> [Participant] {
        let names = sections.filter { $0.kind == .decision }.flatMap(\.lines)
            .compactMap { AttendanceLine($0.content, in: text)?.names }.filter { !$0.isEmpty }
        return PeopleReader(text: text).people(in: names, present: false).absent
    }

    private func words(_ range: Range<Int>) -> String {
        text.squeezedWords(range)
    }
}
