extension TraceWords {
    /// How Danish minutes tell what came of a duty.
    static let danish = TraceWords(
        puttingOff: [
            "udskydes", "udskudt", "udskyder", "udsat", "udsættes", "udsætter", "forsinket", "forlænget", "forlænges",
        ],
        givingUp: [
            "opgivet", "opgives", "opgav", "bortfalder", "bortfaldet", "droppet", "droppes", "frafaldet", "frafaldes",
            "aflyst", "skrinlagt", "skrinlægges",
        ],
        doneWords: DutyVocabulary.danish.doneWords,
        pending: ["skal", "skulle", "vil", "kan", "bør", "forventes", "ventes", "når", "hvis"],
        denying: ["ikke", "endnu", "mangler", "manglede", "udestår", "savnes", "savner", "aldrig", "uden"],
        asking: DutyVocabulary.danish.askings,
        forms: DutyVocabulary.danish.forms)
}
