internal import CGraphviz
import Synchronization

/// Draws a picture with Graphviz: every mark becomes a node or an edge that stays where the picture says.
///
/// The engine `nop2` takes positions as given. Graphviz paints nodes in the order of their making, each with the edges
/// that leave it, which is the order of the marks.
enum GraphvizRenderer {
    static func render(_ picture: Picture, as format: PictureFormat) throws(RenderingError) -> [UInt8] {
        try GraphvizContext.shared.withLock { context throws(RenderingError) in
            let graph = try GraphvizGraph(name: "picture")
            let sheets = PaperSheets(width: picture.width, height: picture.height)
            var canvas = try GraphvizCanvas(
                graph: graph, picture: picture, resolution: format == .pdf ? 72 * sheets.scale : nil)
            if GraphvizBackground.suits(picture) {
                try canvas.drawAsBackground(of: graph)
            } else {
                try canvas.drawAll()
            }
            let layout = try context.layOut(graph, by: "nop2", fonts: format == .svg ? .unknown : .installed)
            return try layout.draw(as: format) { bytes in
                switch format {
                case .svg: SVGDocument(picture: picture).finished(bytes)
                case .pdf:
                    PDFDocument.spread(
                        PDFDocument.stamped(Array(bytes)), over: sheets.boxes(ofHeight: picture.height))
                case .png: PNGDocument.marked(bytes)
                }
            }
        }
    }
}
