/// Nouns that a label has without their article: what happens, papers, bodies, work, and people in their offices.
///
/// A thing that one can point at is none of them: "broen", "børnene".
enum AbstractNouns {
    /// The endings of what happens or is so: "høring", "sikkerhed", "installation".
    static let endings = ["ing", "hed", "tion", "sion", "else"]

    static let words = list.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let list = """
        kontrakt aftale plan sag projekt udbud materiale grundlag system forslag tilbud udvalg seminar møde test drift
        miljø fejl skole bruger ejer holder lærer borger leder medarbejder strategi politik analyse rapport frist kampagne
        pilot byggeri arbejde kursus byggestart skifte svar indkøb anlæg center budget
        """
}
