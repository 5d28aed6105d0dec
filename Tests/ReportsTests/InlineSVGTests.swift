import Testing

@testable import Reports

@Suite struct InlineSVGTests {
    @Test(arguments: [
        (
            "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"x\">\n<!-- Graphviz -->\n<svg><g/></svg>\n",
            "<svg><g/></svg>"
        ),
        ("<svg><g id=\"a\"/><use href=\"#a\"/></svg>", "<svg><g id=\"p-a\"/><use href=\"#p-a\"/></svg>"),
        (
            "<svg aria-labelledby=\"t d\"><title id=\"t\">x</title><desc id=\"d\">y</desc></svg>",
            "<svg aria-labelledby=\"p-t p-d\"><title id=\"p-t\">x</title><desc id=\"p-d\">y</desc></svg>"
        ),
        (
            "<svg><filter id=\"f\"/><g filter=\"url(#f)\"/><a xlink:href=\"#f\"/></svg>",
            "<svg><filter id=\"p-f\"/><g filter=\"url(#p-f)\"/><a xlink:href=\"#p-f\"/></svg>"
        ),
        // A link to the page, a colour, and text that looks like an id stay as they are.
        (
            "<svg><g id=\"a\" fill=\"#a\"/><a href=\"#quote-a\">a #a</a></svg>",
            "<svg><g id=\"p-a\" fill=\"#a\"/><a href=\"#quote-a\">a #a</a></svg>"
        ),
        ("no picture", ""),
    ])
    func diagramGetsIdsOfItsOwn(_ document: String, _ inlined: String) {
        #expect(InlineSVG.inlined(document, prefix: "p") == inlined)
    }
}
