import Documents
import Testing

@Suite("A mail")
struct MailTests {
    @Test("is read with its subject, its text and the files attached to it")
    func attachments() async throws {
        let mail = """
            From: ea@example.dk
            Subject: =?utf-8?Q?Referat_af_m=C3=B8det_i?= =?utf-8?B?IExpbGxlYsOmaw==?=
            Date: Mon, 3 May 2027 10:00:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="skel"

            --skel
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Hermed referatet fra m=C3=B8det. Stien =
            åbner i maj.
            --skel
            Content-Type: application/octet-stream
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename="punkt 1.txt"

            MS4gTnkgc3RpCgpHb2RrZW5kdC4=
            --skel
            Content-Type: image/png
            Content-Disposition: attachment; filename="kort.png"

            billedet
            --skel--
            """
        let words = try await document("a.eml", mail).words
        #expect(words.hasPrefix("Referat af mødet i Lillebæk\n\n"))
        #expect(words.contains("Hermed referatet fra mødet. Stien åbner i maj."))
        #expect(words.hasSuffix("1. Ny sti\n\nGodkendt."))
        #expect(!words.contains("billedet"))
    }

    @Test("of alternatives gives the last that can be read", .enabled(if: isInstalled("pandoc")))
    func alternatives() async throws {
        let mail = """
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            Kun ord
            --b
            Content-Type: text/html

            <h2>Med overskrift</h2>
            --b
            Content-Type: application/x-andet

            Andet
            --b--
            """
        let read = try await document("a.eml", mail)
        #expect(read.words { $0 == .heading(level: 2) } == ["Med overskrift"])
        #expect(!read.words.contains("Kun ord") && !read.words.contains("Andet"))
    }

    @Test("with nothing to read in it is an error, and mails in mails without end are not followed")
    func nothing() async throws {
        await #expect(throws: DocumentError.self) { try await document("a.eml", "Content-Type: image/png\n\nxx") }
        let nested = (0..<40).reduce("Slut.") { mail, _ in "Subject: Brev\nContent-Type: message/rfc822\n\n" + mail }
        let read = try? await document("a.eml", nested)
        #expect(read?.words.contains("Slut.") != true)
    }
}
