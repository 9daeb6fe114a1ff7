import Reader

/// Makes a dispatch by pointing at words of its text, as an analysis would.
struct DispatchBuilder {
  var dispatch = Dispatch()

  init(_ text: String, source: String = "essai.txt") {
    dispatch.text = text
    dispatch.source = source
    dispatch.id = source
    var at = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let count = paragraph.utf8.count
      if count > 0 { dispatch.paragraphs.append(Paragraph(span: Span(at, at + count), role: .body)) }
      at += count + 1
    }
  }

  /// Where words stand, the nth time; empty where they don't.
  func span(_ words: String, nth: Int = 1) -> Span {
    let text = Array(dispatch.text.utf8)
    let needle = Array(words.utf8)
    var left = nth
    var i = 0
    while i + needle.count <= text.count {
      if text[i..<i + needle.count].elementsEqual(needle) {
        left -= 1
        if left == 0 { return Span(i, i + needle.count) }
      }
      i += 1
    }
    return Span(0, 0)
  }

  mutating func role(_ role: Paragraph.Role, _ words: String) {
    let span = span(words)
    for i in dispatch.paragraphs.indices where dispatch.paragraphs[i].span.contains(span) {
      dispatch.paragraphs[i].role = role
    }
  }

  @discardableResult
  mutating func entity(_ kind: Entity.Kind, _ name: String, roles: [String] = [], also: [String] = []) -> Int
  {
    var entity = Entity(kind: kind, name: name)
    entity.roles = roles
    for words in [name] + also {
      var nth = 1
      while case let span = span(words, nth: nth), !span.isEmpty {
        if !entity.mentions.contains(where: { $0.span.overlaps(span) }) {
          entity.mentions.append(Entity.Mention(span: span, kind: .name))
        }
        nth += 1
      }
    }
    dispatch.entities.append(entity)
    return dispatch.entities.count - 1
  }

  mutating func quote(
    _ kind: Quote.Kind, _ words: String, by speaker: Int?, cue: String? = nil, isUnsure: Bool = false
  ) {
    var quote = Quote(kind: kind, span: span(words))
    quote.speaker = speaker
    quote.cue = cue.map { span($0) }
    quote.isUnsure = isUnsure
    dispatch.quotes.append(quote)
  }
}
