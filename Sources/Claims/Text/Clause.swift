/// A stretch of a sentence around one verb, with what stands in brackets set apart.
struct Clause: Sendable {
    /// What joined it to the clause before: a subordinator ("når", "før"), a coordinator ("og"), or a mark.
    enum Joint: Hashable, Sendable {
        case first
        case mark(String)
        case coordinator
        case subordinator(String)
    }

    let joint: Joint
    let tokens: [Token]
    /// What stands in brackets, by the index of the token that it follows: "etape 2 (midtbyen)".
    let notes: [Int: String]

    /// Whether what it denies is only denied until something else has come: "kan ikke …, før …".
    var isBounded = false

    var subordinator: String? {
        if case .subordinator(let word) = joint { word } else { nil }
    }

    /// The indices of the times in it, in their order.
    var times: [Int] { tokens.compactMap(\.time) }
}

/// Cuts a sentence into clauses: at marks, before subordinators, and at "og" and "men" between two things that happen.
struct ClauseSplitter {
    let grammar: Grammar

    func clauses(of tokens: [Token]) -> [Clause] {
        var result: [Clause] = []
        for (joint, piece) in pieces(of: Self.withoutLetter(tokens)) {
            let cut = Self.settingBracketsApart(piece)
            if let clause = clause(cut, joint: result.isEmpty && joint == .mark("") ? .first : joint) {
                result.append(clause)
            }
            if case .subordinator(let word) = joint, ClauseWords.bounding.contains(word), result.count >= 2 {
                result[result.count - 2].isBounded = true
            }
            result += cut.asides.map { Clause(joint: .mark("("), tokens: $0, notes: [:]) }
        }
        return result
    }

    /// The clause of a piece, without the coordinator that it may begin with after a mark (", men …").
    private func clause(_ cut: Cut, joint: Clause.Joint) -> Clause? {
        guard let first = cut.plain.first, cut.plain.count > 1 || first.lower != SmallWord.so else { return nil }
        let isCoordinator = FunctionWords.coordinators.contains(first.lower)
        guard isCoordinator || joint == .subordinator(SmallWord.after) && first.lower == SmallWord.that,
            cut.plain.count > 1
        else {
            return Clause(joint: joint, tokens: cut.plain, notes: cut.notes)
        }
        let notes = Dictionary(uniqueKeysWithValues: cut.notes.map { ($0.key - 1, $0.value) })
        return Clause(joint: isCoordinator ? .coordinator : joint, tokens: Array(cut.plain.dropFirst()), notes: notes)
    }

    private var subordinators: Subordinators { Subordinators(grammar: grammar) }

    private typealias Piece = (joint: Clause.Joint, tokens: [Token])

    private func pieces(of tokens: [Token]) -> [Piece] {
        var result: [Piece] = [(.mark(""), [])]
        var depth = 0
        for (index, token) in tokens.enumerated() {
            if token.isMark("(") { depth += 1 }
            if token.isMark(")") { depth = max(0, depth - 1) }
            if depth == 0, token.isMark(","), index > 0, isFirstPart(tokens[index - 1]) {
                continue
            } else if depth == 0, opensPoint(tokens, at: index) || beginsMain(token, after: result) {
                result.append((.mark(","), [token]))
            } else if depth == 0, token.kind == .mark, !token.isMark(")"), !token.isMark("/") {
                result.append((.mark(token.text), []))
            } else if depth == 0, let word = subordinators.word(in: tokens, at: index) {
                Self.takeBack(word, token, from: &result[result.count - 1].tokens)
                result.append((.subordinator(word), []))
            } else if depth == 0, FunctionWords.coordinators.contains(token.lower),
                splitsCoordination(left: result[result.count - 1].tokens, right: tokens[(index + 1)...])
            {
                result.append((.coordinator, []))
            } else if result[result.count - 1].tokens.count >= Self.longest {
                result.append((.mark(","), [token]))
            } else {
                result[result.count - 1].tokens.append(token)
            }
        }
        return Self.joiningAppositions(goingOn(result))
    }

    /// So many tokens make a clause at most. Nobody writes a longer one; a list without points is cut, so that reading it
    /// costs no more than its length: each time in a clause is looked at together with all of it.
    private static let longest = 120

    /// "c) Formanden fylder rundt": the letter of a point is no word of it.
    private static func withoutLetter(_ tokens: [Token]) -> [Token] {
        guard tokens.count > 2, tokens[0].text.unicodeScalars.count == 1, tokens[1].isMark(")") else { return tokens }
        return Array(tokens.dropFirst(2))
    }

    /// "… 1. januar At) byrådet godkender": the next point of a recommendation.
    private func opensPoint(_ tokens: [Token], at index: Int) -> Bool {
        index > 0 && tokens[index].lower == SmallWord.that && tokens[index].startsUpperCase
            && tokens.indices.contains(index + 1) && tokens[index + 1].isMark(")")
    }

    /// "Når skolen åbner 1. august flytter bogbussen": the main clause begins with its verb, without a comma.
    private func beginsMain(_ token: Token, after pieces: [Piece]) -> Bool {
        guard pieces.count == 2, pieces[0].tokens.isEmpty, case .subordinator(let word) = pieces[1].joint,
            ClauseWords.openingMain.contains(word), grammar.isFinite(token),
            !FunctionWords.infinitives.contains(token.lower),
            let last = pieces[1].tokens.last, !FunctionWords.coordinators.contains(last.lower), !grammar.isFinite(last),
            pieces[1].tokens.contains(where: grammar.isFinite)
        else { return false }
        return last.time != nil || !grammar.lexicon.verbs(last.lower).contains { $0.form == .participle }
            || token.lower != SmallWord.is
    }

    /// "Kultur-, Idræts- og Fritidsudvalget": the comma stands inside one name.
    private func isFirstPart(_ token: Token) -> Bool { token.isWord && token.text.hasSuffix("-") }

    /// The first words of a subordinator ("i takt med at") stand in the piece before it.
    private static func takeBack(_ subordinator: String, _ last: Token, from piece: inout [Token]) {
        var words = subordinator.split(separator: " ").map(String.init)
        if words.last == last.lower { words.removeLast() }
        while let word = words.popLast(), piece.last?.lower == word { piece.removeLast() }
    }

    /// "Midlerne, 70 mio. kr., blev udmeldt": what stands between commas beside a noun is taken out of its clause.
    private func goingOn(_ pieces: [Piece]) -> [Piece] {
        var result: [Piece] = []
        for (place, piece) in pieces.enumerated() where place == 0 || !piece.tokens.isEmpty {
            let count = result.count
            if count >= 2, piece.joint == .mark(","), piece.tokens.first.map(grammar.isFinite) ?? false,
                result[count - 1].joint == .mark(","), isNominal(result[count - 1]), isNominal(result[count - 2])
            {
                let aside = result.removeLast()
                result[count - 2].tokens += piece.tokens
                if aside.tokens.contains(where: { $0.time != nil }) { result.append(aside) }
            } else if count >= 2, piece.joint == .mark(","), isRelative(result[count - 1]),
                resumes(piece, result[count - 2])
            {
                let aside = result.removeLast()
                result[count - 2].tokens += piece.tokens
                result.append(aside)
            } else {
                result.append(piece)
            }
        }
        return result
    }

    private func isRelative(_ piece: Piece) -> Bool {
        piece.joint == .subordinator(SmallWord.there) || piece.joint == .subordinator(SmallWord.which)
    }

    /// Whether a piece behind a relative clause is the rest of the clause before it: "Prøven, der var sat til maj, | på grund
    /// af frosten er rykket", "Derfor bliver rampen, som alle bruger, | først taget i brug i maj".
    private func resumes(_ piece: Piece, _ main: Piece) -> Bool {
        guard !main.tokens.isEmpty else { return false }
        let rest = piece.tokens.drop { FunctionWords.adverbs.contains($0.lower) }
        guard let first = rest.first, rest.count > 1 else { return false }
        guard main.tokens.contains(where: grammar.isFinite) else {
            let isCircumstance = FunctionWords.prepositions.contains(first.lower) || first.lower == SmallWord.which
            return grammar.isFinite(first) || isCircumstance && rest.contains(where: grammar.isFinite)
        }
        let isCarried = main.tokens.contains {
            FunctionWords.auxiliaries.contains($0.lower) || FunctionWords.modals.contains($0.lower)
        }
        let verbs = grammar.lexicon.verbs(first.lower)
        return isCarried && !piece.tokens.contains(where: grammar.isFinite)
            && (verbs.contains { $0.form == .participle || $0.form == .infinitive }
                || VerbLooks.isOnlyParticiple(first.lower))
    }

    private func isNominal(_ piece: Piece) -> Bool {
        if case .subordinator = piece.joint { return false }
        return !piece.tokens.isEmpty && !piece.tokens.contains(where: grammar.isFinite)
    }

    /// "samme dag, den 2. oktober, overgår vi …", "udskydes fire uger, fra 3. til 31. maj": a time set off by commas
    /// belongs to the clause around it.
    private static func joiningAppositions(_ pieces: [Piece]) -> [Piece] {
        var result: [Piece] = []
        var goesOn = false
        for piece in pieces {
            if piece.joint == .mark(","), let main = mainClause(of: result), isHedgedTime(piece.tokens) {
                result[main].tokens += piece.tokens
                continue
            }
            let isTime = piece.joint == .mark(",") && isOnlyTime(piece.tokens)
            if let last = result.last, isTime || goesOn && piece.joint == .mark(","), last.joint != .mark(":"),
                last.tokens.count < longest
            {
                result[result.count - 1].tokens += piece.tokens
                goesOn =
                    isTime && last.tokens.allSatisfy { $0.time != nil || ClauseWords.besideTime.contains($0.lower) }
            } else {
                result.append(piece)
                goesOn = false
            }
        }
        return result
    }

    /// "Porten kan ikke hænges op, før soklen er hærdet, formentlig i november": the time is that of what waits.
    private static func mainClause(of pieces: [Piece]) -> Int? {
        guard case .subordinator(let word)? = pieces.last?.joint, ClauseWords.bounding.contains(word), pieces.count >= 2
        else {
            return nil
        }
        return pieces.count - 2
    }

    private static func isHedgedTime(_ tokens: [Token]) -> Bool {
        tokens.contains { $0.time != nil }
            && tokens.contains { ClauseWords.hedges.contains($0.lower) || $0.lower == ClauseWords.though }
            && tokens.allSatisfy {
                $0.time != nil || ClauseWords.besideTime.contains($0.lower) || ClauseWords.hedges.contains($0.lower)
            }
    }

    /// Whether a piece holds times and the words that lead in to them ("samme dag", "fra den 3. maj").
    private static func isOnlyTime(_ tokens: [Token]) -> Bool {
        tokens.contains { $0.time != nil }
            && tokens.allSatisfy { $0.time != nil || ClauseWords.besideTime.contains($0.lower) }
    }

    private func splitsCoordination(left: [Token], right: ArraySlice<Token>) -> Bool {
        let next = right.prefix { $0.kind != .mark && !FunctionWords.coordinators.contains($0.lower) }
        guard !next.isEmpty else { return false }
        let leftIsTimed = left.contains { $0.time != nil }
        if leftIsTimed, next.first(where: { !ClauseWords.articles.contains($0.lower) })?.time != nil { return false }
        let happens = leftIsTimed || left.contains(where: grammar.isFinite)
        return happens && next.contains(where: grammar.isFinite) || leftIsTimed && next.contains { $0.time != nil }
    }

    private struct Cut {
        var plain: [Token] = []
        var notes: [Int: String] = [:]
        /// Brackets that hold a time and other words: clauses of their own ("(ligesom i 2016)").
        var asides: [[Token]] = []
    }

    /// Takes brackets out, unless they hold a time and nothing else: then the time stays where it stands.
    private static func settingBracketsApart(_ tokens: [Token]) -> Cut {
        var cut = Cut()
        var inside: [Token] = []
        var depth = 0
        for token in tokens {
            if token.isMark("(") {
                depth += 1
            } else if token.isMark(")") {
                depth = max(0, depth - 1)
                if depth == 0 {
                    settle(inside, in: &cut)
                    inside = []
                }
            } else if depth > 0 {
                inside.append(token)
            } else if token.kind != .mark {
                cut.plain.append(token)
            }
        }
        cut.plain += inside.filter { $0.kind != .mark }
        return cut
    }

    private static func settle(_ inside: [Token], in cut: inout Cut) {
        let words = inside.filter { $0.kind != .mark }
        if words.contains(where: { $0.time != nil }) {
            if words.count <= 2 { cut.plain += words } else { cut.asides.append(words) }
        } else if !words.isEmpty, !cut.plain.isEmpty {
            cut.notes[cut.plain.count - 1] = inside.map(\.text).joined(separator: " ")
        }
    }
}
