internal import Chronology
internal import Portfolio

extension Meeting {
    /// The stretches whose words speak from another time than the meeting's own: older decisions that an item quotes
    /// ("Beslutning i Teknisk Udvalg den 03-02-2021: Udsættes til den 24/2").
    var contextZones: [ContextZone] {
        items.flatMap { item in
            item.decisions.compactMap { decision in
                guard let decided = decision.meetingDate, decided != date else { return nil }
                return ContextZone(range: decision.range, kind: .decision(of: decided))
            }
        }
    }
}
