import Portfolio
import Testing

@testable import Minutes

@Suite struct OpenLineTests {
    private func goesOn(_ line: String, _ next: String) -> Bool {
        let text = SourceText(line + "\n" + next)
        let end = line.utf8.count
        return OpenLine.goesOn(0..<end, in: end + 1..<text.utf8.count, of: text)
    }

    @Test(arguments: [
        ("Hallen åbner i uge", "42 og lukker igen"), ("svar senest den", "3. maj 2025"), ("mødes kl.", "15 i salen"),
        ("åbner i oktober", "2024."), ("regnskabet følger i", "2. kvartal 2025"), ("lukket fra", "12/7 til 3/8"),
    ])
    func goesOnWithANumber(_ line: String, _ next: String) { #expect(goesOn(line, next)) }

    @Test(arguments: [
        ("behandles i næste uge", "3. Budget 2025"), ("Mødet sluttede", "15 minutter før tiden"),
        ("Forslag til", "1) en ny bro"), ("åbner i uge", "toogfyrre"), ("Huset", "12 stole"), ("", "3. maj"),
    ])
    func leavesListsAndEntriesAlone(_ line: String, _ next: String) { #expect(!goesOn(line, next)) }
}
