/// What pandoc is told to make of a document, in the language of its filters (Lua): one line a block, in the notation that
/// `BlockNotation` reads.
///
/// pandoc's own plain text has lost which line is a heading, what a cell spans and which words are a button's; its JSON
/// has all of it, ten times as long.
///
///     h2 Tidsplan             a heading and its level
///     p  words                a paragraph; its lines are set apart by VT, a bold one begins with STX
///     q  words                the same, with no blank line around it
///     l1 -⇥words              an item of a list: depth, mark, words
///     f  words                navigation, buttons, feet of pages
///     -                       a rule
///     t1 … T                  a table with one head row; r begins a row, c2x1 … C is a cell two columns wide
enum BlockFilter {
    static let script = """
        local out, notes = {}, {}
        local blocks

        local function emit(line) out[#out + 1] = line end

        -- The names of tags whose words are a control of the page, not its content.
        local controls = { button = true, select = true, label = true, textarea = true, option = true }
        local frames = { nav = true, footer = true, button = true, select = true }
        local roles = { navigation = true, search = true, contentinfo = true, menu = true, toolbar = true }

        -- The name of a tag that opens, and that of one that closes.
        local function opened(raw) return (raw:match('^<([%a][%w]*)') or ''):lower() end
        local function closed(raw) return (raw:match('^</([%a][%w]*)') or ''):lower() end

        -- For each name, the last place in a list at which it is closed: what is never closed encloses nothing.
        local function closings(list, kind)
          local last = {}
          for index, element in ipairs(list) do
            if element.t == kind then last[closed(element.text)] = index end
          end
          return last
        end

        local function put(lines, words, isBold)
          local line = lines[#lines]
          words = words:gsub('%c', ' ')
          line[#line + 1] = words
          if words:gsub('\\194\\160', ' '):find('%S') then
            if isBold then line.bold = true else line.plain = true end
          end
        end

        local function walk(inlines, lines, isBold)
          local skipped, last = nil, nil
          for index, inline in ipairs(inlines) do
            local kind = inline.t
            if skipped then
              if kind == 'RawInline' and closed(inline.text) == skipped then skipped = nil end
            elseif kind == 'Str' then put(lines, inline.text, isBold)
            elseif kind == 'Space' or kind == 'SoftBreak' then put(lines, ' ', isBold)
            elseif kind == 'LineBreak' then lines[#lines + 1] = {}
            elseif kind == 'Strong' then walk(inline.content, lines, true)
            elseif kind == 'Code' or kind == 'Math' then put(lines, inline.text, isBold)
            elseif kind == 'RawInline' then
              local name = opened(inline.text)
              if controls[name] then
                last = last or closings(inlines, 'RawInline')
                if (last[name] or 0) > index then skipped = name end
              end
            elseif kind == 'Note' then
              notes[#notes + 1] = inline.content
              put(lines, '[' .. #notes .. ']', isBold)
            elseif kind == 'Quoted' then
              local double = inline.quotetype == 'DoubleQuote'
              put(lines, double and '“' or '‘', isBold)
              walk(inline.content, lines, isBold)
              put(lines, double and '”' or '’', isBold)
            elseif kind ~= 'Image' then walk(inline.content, lines, isBold)
            end
          end
        end

        -- The words of inlines, and whether they say anything.
        local function words(inlines)
          local lines, texts, speaks = { {} }, {}, false
          walk(inlines, lines, false)
          for index, line in ipairs(lines) do
            texts[index] = (line.bold and not line.plain and '\\2' or '') .. table.concat(line)
            speaks = speaks or line.bold or line.plain
          end
          return table.concat(texts, '\\v'), speaks
        end

        local function paragraph(tag, inlines)
          local text, speaks = words(inlines)
          if speaks then emit(tag .. text) end
        end

        local function letter(number, first) return string.char(first:byte() + (number - 1) % 26) end

        local function roman(number)
          local text = ''
          local digits = { { 10, 'x' }, { 9, 'ix' }, { 5, 'v' }, { 4, 'iv' }, { 1, 'i' } }
          for _, digit in ipairs(digits) do
            while number >= digit[1] and #text < 12 do
              text, number = text .. digit[2], number - digit[1]
            end
          end
          return text
        end

        local function mark(attributes, number)
          local style, delimiter = attributes.style, attributes.delimiter
          local text = tostring(number)
          if style == 'LowerAlpha' then text = letter(number, 'a')
          elseif style == 'UpperAlpha' then text = letter(number, 'A')
          elseif style == 'LowerRoman' then text = roman(number)
          elseif style == 'UpperRoman' then text = roman(number):upper()
          end
          if delimiter == 'OneParen' then return text .. ')' end
          if delimiter == 'TwoParens' then return '(' .. text .. ')' end
          return text .. '.'
        end

        local function item(content, depth, sign)
          local first = content[1]
          local tag = 'l' .. depth .. ' ' .. sign .. '\\t'
          if first and (first.t == 'Plain' or first.t == 'Para') then
            emit(tag .. (words(first.content)))
            content:remove(1)
          elseif first then
            emit(tag)
          end
          blocks(content, depth)
        end

        local function rows(list)
          for _, row in ipairs(list) do
            emit('r')
            for _, cell in ipairs(row.cells) do
              emit('c' .. cell.col_span .. 'x' .. cell.row_span)
              blocks(cell.contents, 0)
              emit('C')
            end
          end
        end

        local function tables(element)
          if element.caption.long then blocks(element.caption.long, 0) end
          emit('t' .. #element.head.rows)
          rows(element.head.rows)
          for _, body in ipairs(element.bodies) do
            rows(body.head)
            rows(body.body)
          end
          rows(element.foot.rows)
          emit('T')
        end

        -- What stands in a frame is the page's own, except a title that can be clicked on.
        local function frame(list, from, to)
          local start = #out
          local inner = pandoc.List()
          for index = from, to do
            if list[index].t == 'Header' then return false end
            inner:insert(list[index])
          end
          blocks(inner, 0)
          for index = start + 1, #out do
            local words = out[index]:match('^[pqhl]%d* (.*)$')
            out[index] = 'f ' .. (words and words:gsub('[%c]', ' ') or '')
          end
          return true
        end

        local function definition(entry, depth)
          local term, speaks = words(entry[1])
          for _, content in ipairs(entry[2]) do
            local first = content[1]
            if speaks and first and (first.t == 'Plain' or first.t == 'Para') then
              emit('q ' .. term .. (term:match(':%s*$') and ' ' or ': ') .. (words(first.content)))
              content:remove(1)
            elseif speaks then
              emit('q ' .. term)
            end
            speaks = false
            blocks(content, depth)
          end
        end

        -- The end of the frame that opens at a place in a list; nil where none does.
        local function frameEnd(list, index, last)
          local name = opened(list[index].text)
          if not frames[name] or (last[name] or 0) <= index then return nil end
          for place = index + 1, last[name] do
            if list[place].t == 'RawBlock' and closed(list[place].text) == name then return place end
          end
        end

        local simple = {
          Header = function(block) paragraph('h' .. block.level .. ' ', block.content) end,
          Para = function(block) paragraph('p ', block.content) end,
          Plain = function(block) paragraph('q ', block.content) end,
          Table = tables,
          HorizontalRule = function() emit('-') end,
          CodeBlock = function(block) emit('p ' .. block.text:gsub('\\n', '\\v'):gsub('[\\r\\t]', ' ')) end,
          LineBlock = function(block)
            local lines = pandoc.List()
            for index, line in ipairs(block.content) do
              if index > 1 then lines:insert(pandoc.LineBreak()) end
              lines:extend(line)
            end
            paragraph('p ', lines)
          end,
        }

        blocks = function(list, depth)
          local last, skipTo = nil, 0
          for index, block in ipairs(list) do
            local kind = block.t
            if index <= skipTo then
            elseif simple[kind] then simple[kind](block)
            elseif kind == 'BulletList' then
              for _, content in ipairs(block.content) do item(content, depth + 1, '-') end
            elseif kind == 'OrderedList' then
              local start = block.listAttributes.start
              for offset, content in ipairs(block.content) do
                item(content, depth + 1, mark(block.listAttributes, start + offset - 1))
              end
            elseif kind == 'DefinitionList' then
              for _, entry in ipairs(block.content) do definition(entry, depth) end
            elseif kind == 'BlockQuote' then blocks(block.content, depth)
            elseif kind == 'Div' then
              if not (roles[block.attributes.role or ''] and frame(block.content, 1, #block.content)) then
                blocks(block.content, depth)
              end
            elseif kind == 'RawBlock' then
              last = last or closings(list, 'RawBlock')
              local stop = frameEnd(list, index, last)
              if stop and frame(list, index + 1, stop - 1) then skipTo = stop end
            end
          end
        end

        function Pandoc(document)
          blocks(document.blocks, 0)
          for number, content in ipairs(notes) do
            emit('p [' .. number .. ']')
            blocks(content, 0)
          end
          return pandoc.Pandoc({ pandoc.RawBlock('plain', table.concat(out, '\\n')) })
        end
        """
}
