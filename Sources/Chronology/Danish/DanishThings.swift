/// What is made at some time, so that "fra" behind it tells when that was: "støjmålingen fra maj", "svaret fra 2019".
enum DanishThings {
    static let parts = words(
        """
        rapport notat brev måling svar analyse undersøgelse opgørelse afgørelse beslutning dom kendelse forslag tal \
        regnskab referat mail ansøgning klage skrivelse vurdering prognose beregning tælling optælling foto kort tegning \
        udgave version evaluering redegørelse indberetning oversigt skøn vejledning bekendtgørelse studie registrering \
        henvendelse udtalelse udkast besvarelse opmåling skitse screening statistik anmeldelse indsigelse kortlægning
        """)

    static let endings = words("e er en et erne ne ene s ens ets ernes r rne rnes n t") + [""]

    private static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
}
