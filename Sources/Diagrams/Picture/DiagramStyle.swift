/// How a page that holds diagrams can restyle them.
public enum DiagramStyle {
    /// Rules for a page that is dark. In the pictures themselves there are only light colours, so that a file shown alone
    /// is light; a page puts this into its own style sheet, and the classes of the marks do the rest.
    public static let dark = """
        @media (prefers-color-scheme: dark) {
          svg.redthread .rt-page polygon { fill: #15181c; }
          svg.redthread .rt-lane polygon, svg.redthread .rt-lane path { fill: #1f252b; }
          svg.redthread .rt-plate polygon { fill: #1f252b; }
          svg.redthread .rt-axis polygon { fill: #262d34; stroke: #15181c; }
          svg.redthread .rt-grid path, svg.redthread .rt-legend path { stroke: #3a434c; }
          svg.redthread text { fill: #e6eaee; }
          svg.redthread .rt-subtitle text, svg.redthread .rt-date text, svg.redthread .rt-axis text,
          svg.redthread .rt-meeting text { fill: #aeb8c2; }
          svg.redthread .rt-alert text, svg.redthread .rt-as-of text { fill: #ff9d57; }
          svg.redthread .rt-inside text, svg.redthread .rt-mark text { fill: #1b1f24; }
          svg.redthread .rt-link path { stroke: #aeb8c2; }
          svg.redthread .rt-link polygon { fill: #aeb8c2; stroke: #aeb8c2; }
          svg.redthread .rt-critical path, svg.redthread .rt-deadline path { stroke: #ffffff; }
          svg.redthread .rt-critical polygon, svg.redthread .rt-deadline polygon { fill: #ffffff; stroke: #ffffff; }
        }
        """
}
