/// The sheets of paper that a picture is printed on: one of A4 or A3 where its words can be read on it, or else as many of
/// A3 as it takes, each with a margin that shows a little of its neighbours, so that they can be glued.
struct PaperSheets: Hashable {
    /// In points of 1/72 inch.
    let width: Double
    let height: Double
    /// Points for each pixel of the picture.
    let scale: Double
    let columns: Int
    let rows: Int

    static let margin = 24.0
    /// Text of 11 pixels is then 6 points high, which can just be read.
    private static let leastScale = 0.55
    /// As large as on a screen.
    private static let mostScale = 0.75
    private static let sizes: [(Double, Double)] = [(842, 595), (595, 842), (1_191, 842), (842, 1_191)]

    /// - Parameters: the size of the picture in pixels.
    init(width: Double, height: Double) {
        for (sheetWidth, sheetHeight) in Self.sizes {
            let scale = min(
                Self.mostScale, (sheetWidth - 2 * Self.margin) / max(1, width),
                (sheetHeight - 2 * Self.margin) / max(1, height))
            guard scale >= Self.leastScale else { continue }
            self.init(width: sheetWidth, height: sheetHeight, scale: scale, columns: 1, rows: 1)
            return
        }
        let tall = Self(tiling: (width, height), on: Self.sizes[3])
        let wide = Self(tiling: (width, height), on: Self.sizes[2])
        self = tall.columns * tall.rows < wide.columns * wide.rows ? tall : wide
    }

    private init(width: Double, height: Double, scale: Double, columns: Int, rows: Int) {
        (self.width, self.height, self.scale) = (width, height, scale)
        (self.columns, self.rows) = (columns, rows)
    }

    private init(tiling picture: (width: Double, height: Double), on sheet: (width: Double, height: Double)) {
        let (width, height) = (sheet.width - 2 * Self.margin, sheet.height - 2 * Self.margin)
        let columns = (picture.width * Self.leastScale / width).rounded(.up)
        let scale = min(Self.mostScale, columns * width / max(1, picture.width))
        self.init(
            width: sheet.width, height: sheet.height, scale: scale, columns: max(1, Int(columns)),
            rows: max(1, Int((picture.height * scale / height).rounded(.up))))
    }

    /// What each sheet shows of the picture, row by row from its upper left corner: left, lower, right and upper edge in
    /// points from the lower left corner of the picture.
    func boxes(ofHeight picture: Double) -> [[Double]] {
        let (stepX, stepY) = (width - 2 * Self.margin, height - 2 * Self.margin)
        return (0..<rows).flatMap { row in
            (0..<columns).map { column in
                let left = Double(column) * stepX - Self.margin
                let upper = picture * scale - Double(row) * stepY + Self.margin
                return [left, upper - height, left + width, upper]
            }
        }
    }
}
