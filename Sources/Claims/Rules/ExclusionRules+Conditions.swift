import Portfolio

extension ExclusionRule {
    /// When something would be that may never come about.
    static let condition = ExclusionRule(
        name: "condition",
        examples: [
            "Hvis hallen ikke er færdig inden [1. maj|2030-05-01], må kontrakten forlænges.",
            "Såfremt svaret kommer efter [1. juni|2030-06-01], må vi tale sammen igen.",
            "Vi må tale sammen igen, medmindre hallen åbner inden [1. maj|2030-05-01].",
            "Skulle broen ikke være færdig inden [1. maj|2030-05-01], må vi tale sammen igen.",
            "Bliver planen ikke vedtaget inden [1. maj|2030-05-01], må vi tale sammen igen.",
            "Kommer svaret efter [1. juni|2030-06-01], må vi tale sammen igen.",
            "I tilfælde af frost i [februar|2030-02] lukkes banen.",
            "Hvis jorden er forurenet, udskydes åbningen til [1. juni|2030-06-01].",
            "Uden en ny bro skulle færgelejet tages ud af drift i [maj|2030-05].",
            "Hvis hallen ikke bliver udvidet, må klubben lukke i [maj|2030-05].",
        ],
        counterExamples: [
            "Hvis byrådet siger ja, åbner hallen den [1. maj|2030-05-01].",
            "Hallen åbner den [1. maj|2030-05-01], hvis elevatoren er godkendt.",
            "Kommunen opsiger leverandøren, hvis kontrakt udløber [31. december|2030-12-31].",
            "Uanset svaret åbner hallen den [1. maj|2030-05-01].",
            "Uden for murene åbner parken den [1. maj|2030-05-01].",
        ]
    ) { $0.isInCondition || $0.isWithout }
}
