import MarkedMinutes
import Testing

@testable import Claims

/// What milestones are called, so that one who reads no more than the name knows what happens.
@Suite("Labels")
struct LabelTests {
    @Test(
        "say what happens, without where a body spoke of it",
        arguments: [
            ("Planen vedtages på mødet den [3. marts 2030|2030-03-03].", "Vedtagelse af plan"),
            ("Byrådet vedtager planen på sit møde den [3. marts 2030|2030-03-03].", "Vedtagelse af plan"),
            ("Princippet vedtages med 5 stemmer den [3. marts 2030|2030-03-03].", "Vedtagelse af princippet"),
        ])
    func leaveOutTheSitting(sentence: String, name: String) { #expect(Self.names(sentence) == [name]) }

    @Test(
        "tell of a time that ran out by what ran out",
        arguments: [
            (
                "Ved klagefristens udløb den [9. januar 2030|2030-01-09] havde nævnet fået én klage.",
                "Udløb af klagefrist"
            ),
            ("Der var ved høringens udløb den [9. januar 2030|2030-01-09] indkommet tre svar.", "Høringens udløb"),
            ("Aftalen om stien udløb den [4. januar 2030|2030-01-04].", "Udløb af aftale om stien"),
        ])
    func nameWhatRanOut(sentence: String, name: String) { #expect(Self.names(sentence) == [name]) }

    @Test(
        "keep the capital of a name that begins its sentence",
        arguments: [
            ("Lærkevej lukkes den [3. marts 2030|2030-03-03].", "Lukning af Lærkevej"),
            ("Kalvøby udskiftes den [3. marts 2030|2030-03-03].", "Udskiftning af Kalvøby"),
            ("Broen lukkes den [3. marts 2030|2030-03-03].", "Lukning af broen"),
            ("Kontrakten underskrives den [3. marts 2030|2030-03-03].", "Underskrivelse af kontrakt"),
        ])
    func keepNames(sentence: String, name: String) { #expect(Self.names(sentence) == [name]) }

    @Test(
        "give a verb what it leads to",
        arguments: [
            ("Klasserne må vente på nye borde til [maj 2030|2030-05].", "Klasserne venter på nye borde"),
            ("Tre meter vand står i renden den [3. marts 2030|2030-03-03].", "Tre meter vand står i renden"),
            ("Rørene lægges i [maj 2030|2030-05].", "Rørene lægges"),
        ])
    func completeTheVerb(sentence: String, name: String) { #expect(Self.names(sentence) == [name]) }

    @Test("know an adjective alone by the thing spoken of before")
    func completeTheAdjective() {
        let names = Self.names(
            "Den gamle bro rives ned i [maj 2030|2030-05], og den nye åbner i [juni 2030|2030-06].")
        #expect(names == ["Nedrivning af den gamle bro", "Åbning af den nye bro"])
    }

    @Test(
        "are none where nothing is said to happen",
        arguments: [
            "I Budget [2029|2029] (Borgerrådet den [3. oktober 2029|2029-10-03]) blev der afsat 4 mio. kr.",
            "Værket giver til [3. marts 2030|2030-03-03].",
        ])
    func sayNothing(sentence: String) { #expect(Self.names(sentence) == []) }

    @Test("of a month that is told again more exactly are that of the event before")
    func tellAgain() {
        #expect(
            Self.names("Udbuddet sendes ud efter ferien, det vil sige primo [september 2030|2030-09].")
                == ["Udsendelse af udbud"])
    }

    private static func names(_ sentence: String) -> [String] { MarkedMinutes(sentence).claims.map(\.event.name) }
}

/// What could be decided instead.
@Suite("Choices")
struct AlternativeTests {
    @Test(
        "plan nothing",
        arguments: [
            "# Politisk handlerum\n\n- Pladserne lejes i [2032|2032-01-01..2032-12-31].\n",
            "Det kan via ændringsforslag besluttes, at\n\n- stien åbner den [3. maj 2030|2030-05-03].\n",
            "# Alternativer\n\nBroen åbner den [3. maj 2030|2030-05-03].\n",
        ])
    func sayNothing(text: String) { #expect(MarkedMinutes(text).claims == []) }

    @Test(
        "are told from what is planned",
        arguments: [
            "# Politisk handlerum\n\nUdvalget kan sige nej.\n\n# Tidsplan\n\nBroen åbner den [3. maj 2030|2030-05-03].\n",
            "Udvalget har besluttet, at\n\n- stien åbner den [3. maj 2030|2030-05-03].\n",
        ])
    func leavePlans(text: String) { #expect(MarkedMinutes(text).claims.count == 1) }
}

/// The years that sums are counted in.
@Suite("Price levels")
struct PriceLevelTests {
    @Test(
        "are no dates",
        arguments: [
            "Restbeløbet på 41 mio. kr. ([2029|2029] p/l) frigives.", "Byggeriet udføres i [2031|2031]-priser.",
            "Bevillingen i [2030|2030] p/l blev frigivet.", "Beløbet frigives i prisniveau [2031|2031].",
            "Broen bygges i pris- og lønniveau [2031|2031].", "Stien anlægges i [2031|2031]-pl.",
        ])
    func sayNothing(sentence: String) { #expect(MarkedMinutes(sentence).claims == []) }

    @Test(
        "are told from years in which something happens",
        arguments: ["Priserne falder, og broen bygges i [2031|2031].", "Pladsen åbner i [2031|2031]."])
    func leaveDates(sentence: String) { #expect(MarkedMinutes(sentence).claims.count == 1) }
}
