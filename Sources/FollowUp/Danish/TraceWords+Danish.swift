extension TraceWords {
    /// How Danish minutes tell what came of a duty.
    static let danish = TraceWords(
        puttingOff: [
            "udskydes", "udskudt", "udsat", "udsættes", "rykket", "rykker", "rykkes", "forsinket", "flyttet", "flyttes",
            "forlænget", "forlænges", "senere",
        ],
        givingUp: [
            "opgivet", "opgives", "opgav", "bortfalder", "bortfaldet", "droppet", "droppes", "frafaldet", "frafaldes",
            "aflyst", "skrinlagt", "skrinlægges",
        ],
        doneWords: ["udført", "lukket", "afsluttet", "færdig", "afviklet", "gennemført", "ok", "klaret"],
        pending: [
            "skal", "skulle", "vil", "kan", "bør", "forventes", "ventes", "ikke", "endnu", "mangler", "når", "hvis",
        ],
        forms: DutyVocabulary.danish.forms)
}
