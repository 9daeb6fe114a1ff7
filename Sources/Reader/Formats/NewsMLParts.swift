/// The components of an item of NewsML 1: which hold its text, and which a picture, a film or a sound beside it, whose
/// headlines, photographers and keywords are not the item's own.
struct NewsMLParts {
  private static let mediaRoles: Set<String> = [
    "picture", "photo", "image", "video", "audio", "graphic", "clip", "thumbnail", "preview", "quicklook",
    "highdef",
  ]
  private static let mediaTypes: Set<String> = ["photo", "image", "video", "audio", "graphic", "animation"]
  private static let mediaFormats = ["jp", "gif", "png", "mp", "wav", "avi", "flv", "svg"]
  static let titles: Set<String> = ["title", "headline", "caption headline"]
  static let leads: Set<String> = ["lead", "abstract", "intro", "introduction", "summary", "chapeau"]
  static let bodies: Set<String> = ["body", "main", "main text", "maintext", "story", "text"]

  struct Content {
    var element: Element
    var role: String
    var language: String?
    var isMedia: Bool
  }

  private let item: Element
  private var media: Set<Int32> = []

  init(_ item: Element) {
    self.item = item
    for c in item.all("NewsComponent") where Self.isMedia(c) { media.insert(c.index) }
    // An item that is nothing else than a picture or a film.
    if item.all("DataContent").allSatisfy({ isBeside($0) }) { media = [] }
  }

  /// Whether an element belongs to something that stands beside the text.
  func isBeside(_ e: Element) -> Bool {
    var at = e.parent
    while let here = at, here.index != item.index {
      if media.contains(here.index) { return true }
      at = here.parent
    }
    return false
  }

  /// The texts of the item, those beside it last.
  var contents: [Content] {
    let all = item.all("DataContent").map { e in
      Content(element: e, role: role(of: e), language: language(of: e), isMedia: isBeside(e))
    }
    return all.filter { !$0.isMedia } + all.filter(\.isMedia)
  }

  private func role(of e: Element) -> String {
    var at = e.parent
    while let here = at, here.index != item.index {
      if let role = here.child("Role")?["FormalName"] { return role.lowercased() }
      at = here.parent
    }
    return ""
  }

  private func language(of e: Element) -> String? {
    var at: Element? = e
    while let here = at {
      if let tag = here["lang"] { return Language.primary(tag) }
      if here.index == item.index { return nil }
      at = here.parent
    }
    return nil
  }

  private static func isMedia(_ component: Element) -> Bool {
    if let role = component.child("Role")?["FormalName"]?.lowercased(), mediaRoles.contains(role) {
      return true
    }
    let items = component.all("ContentItem")
    guard items.contains(where: isMediaItem) else { return false }
    return items.filter { !isMediaItem($0) }.allSatisfy { text in
      text.parent?.child("Role")?["FormalName"]?.lowercased().contains("caption") == true
    }
  }

  private static func isMediaItem(_ item: Element) -> Bool {
    let type = item.child("MediaType")?["FormalName"]?.lowercased() ?? ""
    let format = item.child("Format")?["FormalName"]?.lowercased() ?? ""
    return mediaTypes.contains(type) || mediaFormats.contains { format.hasPrefix($0) }
  }
}
