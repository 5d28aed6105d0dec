import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

@Suite("The time that a sentence sets between two events")
struct LagClaimTests {
    private func lags(_ sentence: String) -> [Lag] { MarkedMinutes(sentence).dependencies.map(\.lag) }

    @Test(
        "is the most for what comes by then after another",
        arguments: [
            "Aftalen underskrives senest [14 dage|14d] efter, at leverandøren er valgt.",
            "Aftalen underskrives inden for [14 dage|14d] efter, at leverandøren er valgt.",
            "Aftalen underskrives højst [14 dage|14d] efter, at leverandøren er valgt.",
            "Senest [14 dage|14d] efter, at leverandøren er valgt, underskrives aftalen.",
        ])
    func isTheMost(sentence: String) {
        #expect(lags(sentence) == [Lag(least: 0, most: 14)])
    }

    @Test(
        "is the least where it comes no earlier",
        arguments: [
            "Aftalen underskrives tidligst [14 dage|14d] efter, at leverandøren er valgt.",
            "Aftalen underskrives mindst [14 dage|14d] efter, at leverandøren er valgt.",
            "Aftalen underskrives [14 dage|14d] efter, at leverandøren er valgt.",
            "Leverandøren skal være valgt senest [14 dage|14d] før aftalen underskrives.",
            "Leverandøren skal være valgt mindst [14 dage|14d] før aftalen underskrives.",
        ])
    func isTheLeast(sentence: String) {
        #expect(lags(sentence) == [Lag(least: 14)])
    }

    @Test(
        "hangs on an event that a noun names",
        arguments: [
            "Aftalen underskrives senest [14 dage|14d] efter valget af leverandør.",
            "Aftalen underskrives senest [14 dage|14d] efter tildelingen.",
        ])
    func hangsOnNouns(sentence: String) {
        #expect(lags(sentence) == [Lag(least: 0, most: 14)])
    }

    @Test(
        "is none where nothing is said of it, or where it tells how long a thing lasts",
        arguments: [
            "Aftalen underskrives, når leverandøren er valgt.",
            "Aftalen på [30 dage|30d] underskrives, når leverandøren er valgt.",
        ])
    func isNone(sentence: String) {
        #expect(lags(sentence) == [.none])
    }
}
