/// What an article of a page says of its pictures: the captions in its element, or where its `article` or `main` is
/// larger, in that.
enum PageCaptions {
  /// Inside of these, a picture belongs to something else.
  private static let foreign: Set<String> = ["aside", "nav", "footer"]

  static func added(to body: BodyText, around element: Element) -> BodyText {
    var body = body
    var whole = element
    var at = element.parent
    while let here = at {
      if here.name == "article" || here.name == "main" {
        whole = here
        break
      }
      at = here.parent
    }
    for caption in whole.all("figcaption") where !isForeign(caption, in: whole) {
      body.addBeside(caption.text)
    }
    return body
  }

  private static func isForeign(_ caption: Element, in whole: Element) -> Bool {
    var at = caption.parent
    while let here = at, here.index != whole.index {
      // An article in the article is a teaser.
      if foreign.contains(here.name) || here.name == "article" { return true }
      at = here.parent
    }
    return false
  }
}
