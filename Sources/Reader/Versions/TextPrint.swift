/// What is told of a text in one reading of its words: its content hash, that of it under its headline, and its sketch.
struct TextPrint {
  /// See `ContentID`.
  let id: String
  let content: String
  let sketch: Sketch

  init(_ text: String, headline: String = "") {
    let words = ContentID.words(of: text)
    id = ContentID.id(of: words)
    content = headline.isEmpty ? id : ContentID.id(of: ContentID.words(of: headline) + words)
    sketch = Sketch(words: words)
  }
}
