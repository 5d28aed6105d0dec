extension Picture {
    /// Draws it.
    public func render(as format: PictureFormat) throws(RenderingError) -> [UInt8] {
        try GraphvizRenderer.render(self, as: format)
    }
}
