/// What is wrong with a portfolio file, in Danish.
extension DanishWorkspace {
    func problem(_ problem: PortfolioProblem) -> String {
        switch problem {
        case .noMapping(let part):
            "\(name(part)) skal skrives som linjer med 'nøgle: værdi'; 'redthread init' giver et eksempel"
        case .unknownKey(let key, let part, let nearest, let known):
            "\(name(part)) har ingen nøgle '\(key)'; "
                + (nearest.map { "mente du '\($0)'?" } ?? "der er " + known.joined(separator: ", "))
        case .missingKey(let key, let part): "\(name(part)) mangler '\(key)'; skriv en linje '\(key): …'"
        case .twice(let id): "to projekter har id'et '\(id)'; giv dem hver sit"
        case .noText: "her ventes en tekst; skriv et ord eller en linje, i anførselstegn, hvis den har ':' eller '#'"
        case .noList: "her ventes en liste; skriv '[en, to]', eller en linje med '- ' for hver"
        case .noValue(let text, let value, let known): "'\(text)' er \(advice(value, known))"
        case .silentCorrection(let verbs):
            "en rettelse siger ikke, hvad den gør; begynd den med et af " + verbs.joined(separator: ", ")
        case .anchoredCollection:
            "et anker ('&navn') står foran en liste eller flere nøgler; skriv linjerne, hvor de bruges; et enkelt ord må "
                + "have et anker"
        case .duplicateKeys(let keys): "nøglen '\(keys.joined(separator: "', '"))' står to gange; behold den ene"
        case .yaml(let words): "\(words); \(Self.indentation)"
        case .notText: "det er ikke tekst i UTF-8; gem den som det"
        case .noYAML: "det er ikke YAML; " + Self.indentation
        }
    }

    private static let indentation =
        "YAML vil have samme indrykning af linjer, der hører sammen, og anførselstegn om ':' og '#'"

    private func name(_ part: PortfolioProblem.Part) -> String {
        switch part {
        case .portfolio: "porteføljen"
        case .folder: "en mappe med referater"
        case .project: "et projekt"
        case .correction: "en rettelse"
        case .calendar: "kalenderen"
        case .lights: "'lights'"
        case .limits: "et trafiklys' grænser"
        }
    }

    private func advice(_ value: PortfolioProblem.Value, _ known: [String]) -> String {
        let known = known.joined(separator: ", ")
        return switch value {
        case .date: "ingen dato; skriv ÅÅÅÅ-MM-DD"
        case .limit: "ingen grænse; skriv et helt tal fra 1, eller 'never'"
        case .dayOff: "ingen sædvanlig fridag; brug en af " + known
        case .dependency: "ingen slags afhængighed; brug en af " + known
        case .language: "intet sprog, som redthread taler; brug et af " + known
        }
    }
}
