internal import Chronology
internal import Portfolio

extension Meeting {
    /// The stretches whose words speak from another time than the meeting's own: older decisions that an item quotes
    /// ("Beslutning Direktionen den 08-06-2016: Sagen blev udskudt til den 21/6").
    var contextZones: [ContextZone] {
        items.flatMap { item in
            item.decisions.compactMap { decision in
                guard let decided = decision.meetingDate, decided != date else { return nil }
                return ContextZone(range: decision.range, kind: .decision(of: decided))
            }
        }
    }
}
