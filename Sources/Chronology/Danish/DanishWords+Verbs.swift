/// The verbs that say on which side of the meeting a time lies, and the small words that depend on them.
extension DanishWords {
    static let tenses =
        words(
            .past,
            """
            skulle blev var havde drøftede godkendte besluttede vedtog holdt afholdt fik kom gik overgik indgik bestilte \
            orienterede afsluttede modtog sendte behandlede viste startede begyndte sluttede har \
            udløb åbnede trådte traf tiltrådte indstillede anbefalede bevilgede udarbejdede indkaldte anmodede meddelte \
            oplyste ansøgte købte solgte flyttede udsatte udskød nedsatte igangsatte gennemførte underskrev etablerede \
            offentliggjorde besøgte fastlagde konstaterede præsenterede redegjorde forelagde deltog foretog indsendte fremsendte skete fandt lå stod gav valgte ændrede \
            tiltrak hed gled skred meldte informerede fortalte nævnte mindede lukkede mødtes indviede opstod \
            afviste tildelte udpegede ansatte fratrådte nedlagde ophørte løb varede tilsluttede afgav opførte byggede \
            nåede udgik bortfaldt udeblev faldt trak overtog opsagde indledte kørte viste pegede kastede meldt \
            steg hørte lovede vandt blev fyldte rev malede støbte gravede hævede fjernede indbragte ydede \
            sagde løftede frigav slap påklagede påbegyndte udsendte annoncerede besigtigede aftalte \
            lappede reparerede testede monterede plantede asfalterede oprettede nikkede fremsatte trykkede \
            anlagde leverede rejste fremlagde udbød skrev rettede rykkede skubbede forlængede tog satte bad udgjorde
            """)
        + words(
            .future,
            """
            holder lover lovet regner håber satser sigter stiler \
            vil skal forventes forventer planlægges planlagt overgår fremsendes forelægges fremlægges igangsættes afholdes \
            bliver bør publiceres starter begynder slutter udløber åbner gennemføres indføres kommer ønskes foreslås \
            drøftes behandles besluttes vedtages sættes kobles sendes udsendes udrulles idriftsættes evalueres \
            færdiggøres afleveres leveres etableres udarbejdes orienteres præsenteres genoptages udbydes indgås \
            ventes påtænkes træder tages implementeres gennemgås udføres bygges renoveres nedrives udskiftes revideres \
            opdateres udmøntes fastlægges aftales indsendes anlægges lanceres indkaldes inviteres overtages opkræves \
            underskrives offentliggøres lukkes holdes opstartes påbegyndes afsluttes ibrugtages indvies uddannes åbnes \
            forelægger fremlægger præsenterer slukkes fremsætter monteres rejses støbes plantes graves males lægges \
            opsættes skiftes testes prøves udskifter indfører afleverer leverer sender udsender \
            afgøres overtager overdrages tændes hentes ryddes fjernes installeres ansættes rekrutteres \
            offentliggør fremsender igangsætter påbegynder ibrugtager idriftsætter \
            underskriver evaluerer afprøves indhentes bestilles indkøbes modtages genåbner genåbnes får \
            færdiggør asfalteres annonceres udleveres uddeles opføres forventede
            """)
        + words(
            .change,
            """
            flyttes flyttet flytte flytter flyttede udskydes udskudt udskyde udskyder udskød udskydelse udskydelsen \
            rykkes rykket rykker rykkede ændres ændret ændrer ændrede ændring ændringen forskydes forskudt forskyder \
            forskydning forskydningen fremrykkes fremrykket fremrykkede fremskyndes fremskyndet udsættes udsat udsætter \
            udsatte udsættelse udsættelsen flytning flytningen forsinkes forsinket forsinker forsinkelse forsinkelsen \
            skydes skudt skyder forrykkes forrykket forskubbes forskubbet rykke skubbe forlængelse forlængelsen glider gled gledet skrider skred skredet skubbes skubbet skubber skubbede trækkes trukket forlænges forlænget \
            overføres overføre overført overførte overfører overførsel overførslen overførsler rulles genbevilling \
            genbevillingen genbevilges genbevilget fremrykning fremrykningen \
            forlænger forlængede justeres justeret justerede rettes rettet
            """)
        + words(.stretch, "strækker løber varer gælder") + words(.reflexive, "sig") + words(.that, "at")
        + words(.perfect, "har") + words(.due, "skulle") + words(.able, "kan må")
        + words(.negation, "ikke")
        + words(.planned, "planlagt ventet forventet lovet aftalt fastsat sat tænkt forudsat regnet udmeldt varslet")
        + words(.accordingTo, "som")
        + words(.clause, "så men mens hvor idet fordi hvorefter")
        + words(
            .report,
            """
            orienterede orienterer orienteret orientere oplyste oplyser oplyst informerede informerer informeret \
            redegjorde redegør redegjort fortalte fortæller mindede minder meddelte meddeler meldt melder meldte \
            orientering orienteringen besked oplysning oplysninger spurgte nævnte nævner talte underrettede
            """)
}
