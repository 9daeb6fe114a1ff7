/// NewsML 1.0 to 1.2: AFP, Belga, ATS, EFE and others.
enum NewsML1 {
  static func read(_ item: Element, _ intake: Intake) {
    var d = Draft(intake, format: "newsml-1")
    identity(item, &d)
    management(item, &d)
    let parts = NewsMLParts(item)
    for lines in item.all("NewsLines") where !parts.isBeside(lines) { newsLines(lines, &d) }
    for meta in item.all("AdministrativeMetadata") where !parts.isBeside(meta) {
      for tag in ["Provider", "Source"] where d.source.agency == nil {
        d.source.agency = meta.at(tag, "Party")?["FormalName"].flatMap(TextLine.clean)
      }
      for author in meta.all("Creator") { d.addByline(author.child("Party")?["FormalName"]) }
    }
    for meta in item.all("DescriptiveMetadata") where !parts.isBeside(meta) { description(meta, &d) }
    body(parts.contents, &d)
    if d.source.headline == nil {
      d.source.headline = item.first("NameLabel")?.text.flatMap { d.body.isEmpty ? $0 : nil }
    }
    d.emit(to: intake)
  }

  private static func identity(_ item: Element, _ d: inout Draft) {
    guard let id = item.at("Identification", "NewsIdentifier") else { return }
    let publicID = id.child("PublicIdentifier")?.text
    let parts = [id.child("ProviderId")?.text, id.child("DateId")?.text, id.child("NewsItemId")?.text]
    let joined = parts.compactMap { $0 }.joined(separator: ":")
    if let itemID = parts[2], let publicID, publicID.contains(itemID) {
      // The last part of the public identifier is the revision; the dispatch stays the same.
      d.source.id = "urn:newsml:" + joined
    } else {
      d.source.id = publicID?.contains(where: \.isNumber) == true ? publicID : joined.isEmpty ? nil : joined
    }
    d.setVersion(id.child("RevisionId")?.text)
    d.extra.add("provider", text: parts[0])
    d.extra.add("update", text: id.child("RevisionId")?["Update"])
    d.source.slug = item.at("Identification", "NameLabel")?.text
  }

  private static func management(_ item: Element, _ d: inout Draft) {
    guard let m = item.child("NewsManagement") else { return }
    d.setDate(m.child("ThisRevisionCreated")?.text, m.child("FirstCreated")?.text)
    d.extra.add("firstCreated", text: DateScanner.edtf(m.child("FirstCreated")?.text))
    d.setStatus(m.child("Status")?["FormalName"])
    d.source.urgency = m.child("Urgency")?["FormalName"].flatMap { Int($0) }
    d.extra.add("kind", text: m.child("NewsItemType")?["FormalName"])
    for c in m.children where c.name == "StatusWillChange" {
      d.extra.add("embargo", text: DateScanner.edtf(c.child("DateAndTime")?.text))
    }
  }

  private static func newsLines(_ lines: Element, _ d: inout Draft) {
    for line in lines.children {
      switch line.name {
      case "HeadLine", "Headline": d.source.headline = d.source.headline ?? line.text
      case "SubHeadLine": d.extra.add("subheadline", text: line.text)
      case "ByLine": d.addByline(line.text)
      case "DateLine": d.setDateline(line.text)
      case "SlugLine": d.source.slug = line.text ?? d.source.slug
      case "CopyrightLine": d.extra.add("copyright", text: line.text)
      case "CreditLine": d.extra.add("credit", text: line.text)
      case "KeywordLine": d.addSubject(line.text)
      case "NewsLine":
        let kind = line.child("NewsLineType")?["FormalName"]?.lowercased() ?? ""
        for text in line.children("NewsLineText") {
          if kind.contains("advisory") || kind.contains("editor") || kind.contains("note") {
            d.addNote(text.text)
          } else if kind.contains("catch") || kind.contains("slug") {
            d.source.slug = text.text ?? d.source.slug
          } else if kind.contains("productline") {
            d.extra.add("productLine", text: text.text)
          }
        }
      default: break
      }
    }
  }

  private static func description(_ meta: Element, _ d: inout Draft) {
    d.source.language =
      d.source.language
      ?? Language.primary(meta.child("Language")?["FormalName"])
    for s in meta.all("Subject", "SubjectMatter", "SubjectDetail") { d.addSubject(s["FormalName"]) }
    for p in meta.children("Property") where p["FormalName"]?.lowercased() == "keyword" {
      d.addSubject(p["Value"])
    }
    for l in meta.all("Location") {
      let city = l.all("Property").first { $0["FormalName"]?.lowercased() == "city" }?["Value"]
      if d.source.places.isEmpty { d.addPlace(city) }
      for p in l.all("Property") where p["FormalName"]?.lowercased() == "country" {
        d.extra.add("country", text: p["Value"])
      }
    }
    d.setDate(meta.child("DateLineDate")?.text)
  }

  private static func body(_ contents: [NewsMLParts.Content], _ d: inout Draft) {
    let named = contents.filter { NewsMLParts.bodies.contains($0.role) }
    for content in named where d.body.isEmpty {
      d.body = text(of: content.element, &d)
      if !d.body.isEmpty { addOthers(contents, beside: content, &d) }
    }
    let titles = contents.filter { NewsMLParts.titles.contains($0.role) }
    for content in contents where !titles.contains(where: { $0.element.index == content.element.index }) {
      let text = Self.text(of: content.element, &d)
      if text.isEmpty { continue }
      // A caption beside a body, or the same text in another language, is not part of it.
      guard d.body.isEmpty else {
        if named.isEmpty, !content.isMedia, text.blocks.count > d.body.blocks.count * 2, isCaption(d.body) {
          d.body = text
        }
        continue
      }
      d.body = text
    }
    for title in titles where d.body.isEmpty { d.body = text(of: title.element, &d) }
    for content in contents
    where (content.isMedia || content.role.contains("caption")) && !NewsMLParts.titles.contains(content.role)
    {
      addCaption(text(of: content.element, &d), &d)
    }
  }

  /// Headline and lead that come as parts of their own, in the language of the body.
  private static func addOthers(
    _ contents: [NewsMLParts.Content], beside main: NewsMLParts.Content, _ d: inout Draft
  ) {
    if let language = main.language { d.source.language = language }
    let same = contents.filter { $0.language == main.language && $0.isMedia == main.isMedia }
    if let lead = same.first(where: { NewsMLParts.leads.contains($0.role) }) {
      var whole = text(of: lead.element, &d)
      if let first = whole.blocks.first?.text, !d.body.blocks.contains(where: { $0.text.hasPrefix(first) }) {
        whole.add(d.body)
        d.body = whole
      }
    }
    guard d.source.headline == nil else { return }
    let title = same.first { NewsMLParts.titles.contains($0.role) }
    d.source.headline = title.flatMap { text(of: $0.element, &d).blocks.first?.text }
  }

  /// What is said of a picture beside the text, unless it is the text.
  private static func addCaption(_ caption: BodyText, _ d: inout Draft) {
    let words = caption.blocks.map(\.text).joined(separator: " ")
    guard words != d.source.headline, !d.body.blocks.contains(where: { words.hasPrefix($0.text) }) else {
      return
    }
    d.body.addBeside(words)
  }

  private static func isCaption(_ b: BodyText) -> Bool { b.blocks.count <= 1 }

  static func text(of content: Element, _ d: inout Draft) -> BodyText {
    guard content.children.isEmpty else {
      if let nitf = content.first("nitf") {
        NITF.annotations(nitf, &d)
        if let body = nitf.first("body.content") { return BlockText.blocks(of: body) }
      }
      return BlockText.blocks(of: content.first("body") ?? content)
    }
    let raw = content.rawText
    return raw.utf8.contains { $0 > 0x20 } ? BodyText.any(raw) : BodyText()
  }
}

/// Language tags.
enum Language {
  /// Codes of three letters, and of countries where a language was meant.
  private static let others = [
    "gb": "en", "us": "en", "fra": "fr", "fre": "fr", "eng": "en", "deu": "de", "ger": "de", "spa": "es",
  ]

  /// The primary tag of a declared language.
  static func primary(_ tag: String?) -> String? {
    guard let tag else { return nil }
    let s = String(tag.lowercased().prefix { $0.isASCII && $0.isLetter })
    return others[s] ?? (s.utf8.count == 2 ? s : nil)
  }
}
