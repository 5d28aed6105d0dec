import Foundation

/// What pandoc is told to make of tables, in the language of its filters (Lua).
enum TableFilter {
    /// One line a row, with pipes between the cells, however much a cell holds and however wide the table is; pandoc's own
    /// tables in plain text are drawn with dashes and filled up with spaces.
    ///
    /// A table that lays out the page and holds headings, tables or long texts is no table of facts: what its cells hold
    /// follows one after the other.
    static let script = """
        local function isLayout(cell)
          if #cell.contents > 3 then return true end
          for _, block in ipairs(cell.contents) do
            if block.t == 'Header' or block.t == 'Table' or block.t == 'LineBlock' then return true end
          end
          return false
        end

        local function append(inlines, line)
          for _, inline in ipairs(inlines) do
            if inline.t == 'LineBreak' or inline.t == 'SoftBreak' then
              line:insert(pandoc.Space())
            elseif inline.t == 'Str' then
              line:insert(pandoc.Str((inline.text:gsub('|', '¦'))))
            else
              line:insert(inline)
            end
          end
        end

        local function line(row)
          local line = pandoc.List({ pandoc.Str('|') })
          local between = { pandoc.Space(), pandoc.Str('·'), pandoc.Space() }
          for _, cell in ipairs(row.cells) do
            line:insert(pandoc.Space())
            append(pandoc.utils.blocks_to_inlines(cell.contents, between), line)
            line:extend({ pandoc.Space(), pandoc.Str('|') })
          end
          return line
        end

        function Table(table)
          local rows = pandoc.List(table.head.rows)
          for _, body in ipairs(table.bodies) do
            rows:extend(body.head)
            rows:extend(body.body)
          end
          rows:extend(table.foot.rows)
          local texts, lines, laysOut = pandoc.List(), pandoc.List(), #table.colspecs == 1
          for _, row in ipairs(rows) do
            local blocks = pandoc.List()
            for _, cell in ipairs(row.cells) do
              laysOut = laysOut or isLayout(cell)
              blocks:extend(cell.contents)
            end
            texts:extend(blocks)
            if #blocks > 0 then lines:insert(line(row)) end
          end
          if laysOut then return texts end
          return pandoc.LineBlock(lines)
        end
        """
}

extension TableFilter {
    /// Writes the script to a file of its own among the temporary ones; who asks for it takes it away again.
    static func write() throws(DocumentError) -> URL {
        let file = FileManager.default.temporaryDirectory.appending(path: "redthread-\(UUID().uuidString).lua")
        do {
            try Data(script.utf8).write(to: file, options: .withoutOverwriting)
        } catch {
            throw .failed(program: "pandoc", message: "no temporary file for its filter: \(error.localizedDescription)")
        }
        return file
    }
}
