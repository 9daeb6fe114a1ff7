/// NewsML-G2 items, alone or in a message: Reuters, dpa, ANSA, STT, AP and others.
enum NewsMLG2 {
  static func read(_ item: Element, _ intake: Intake) {
    var d = Draft(intake, format: "newsml-g2")
    d.source.id = item["guid"]
    d.setVersion(item["version"])
    d.source.language = Language.primary(item["lang"])
    if let meta = item.child("itemMeta") { itemMeta(meta, &d) }
    if let meta = item.child("contentMeta") { contentMeta(meta, &d) }
    for info in item.children("rightsInfo") {
      d.extra.add("copyright", text: (info.child("copyrightNotice") ?? info.child("copyrightHolder"))?.text)
    }
    for a in item.children("assert") { assertion(a, &d) }
    body(item, &d)
    if item.name == "packageItem" {
      d.extra.add("kind", text: "package")
      d.extra.add("links", list: item.all("itemRef").compactMap { $0["residref"] ?? $0["href"] })
    } else if item.name != "newsItem" {
      d.extra.add("kind", text: item.name)
    }
    let title = item.at("itemMeta", "title") ?? item.at("contentSet", "inlineXML")?.first("title")
    if d.source.headline == nil { d.source.headline = title?.text }
    if let set = item.child("contentSet"), set.child("inlineXML") == nil, set.child("inlineData") == nil {
      d.body.add(item.at("contentMeta", "description")?.text ?? "")
    } else {
      for c in item.child("contentMeta")?.children("description") ?? []
      where c["role"]?.contains("caption") == true && c.text != d.source.headline {
        d.body.addBeside(c.text)
      }
    }
    d.emit(to: intake)
  }

  private static func itemMeta(_ meta: Element, _ d: inout Draft) {
    d.setDate(meta.child("versionCreated")?.text, meta.child("firstCreated")?.text)
    d.extra.add("firstCreated", text: DateScanner.edtf(meta.child("firstCreated")?.text))
    d.extra.add("embargo", text: DateScanner.edtf(meta.child("embargoed")?.text))
    if let p = meta.child("provider") {
      d.extra.add("provider", text: p.child("name")?.text ?? p["literal"] ?? p["qcode"])
      d.source.agency = p.child("name")?.text ?? code(p["qcode"]) ?? p["literal"]
    }
    d.setStatus(meta.child("pubStatus")?["qcode"])
    let item = code(meta.child("itemClass")?["qcode"])
    if item != nil, item != "text" { d.extra.add("kind", text: item) }
    for s in meta.children("signal") {
      let signal = code(s["qcode"])
      d.extra.add("signal", text: signal)
      if signal == "correction" { d.addNote(signal, .correction) }
      if signal == "update" { d.addNote(signal, .update) }
    }
    for n in meta.children("edNote") { d.addNote(n.text) }
  }

  private static func contentMeta(_ meta: Element, _ d: inout Draft) {
    d.source.urgency = meta.child("urgency")?.text.flatMap { Int($0) }
    for c in meta.children {
      switch c.name {
      case "headline":
        if c["role"]?.contains("sub") == true {
          d.extra.add("subheadline", text: c.text)
        } else {
          d.source.headline = d.source.headline ?? c.text
        }
      case "slugline": d.source.slug = d.source.slug ?? c.text
      case "by": d.addByline(c.text)
      case "dateline": d.setDateline(c.text)
      case "creditline": d.extra.add("credit", text: c.text)
      case "language": d.source.language = d.source.language ?? Language.primary(c["tag"])
      case "located":
        if meta.child("dateline") == nil || d.source.places.isEmpty {
          let word = c.child("name")?.text ?? c["literal"]
          // `poi` is a kind of place and `poiID1` points to an assertion.
          if word != word?.lowercased(), word?.hasPrefix("poi") != true { d.addPlace(word) }
        }
      case "keyword": d.addSubject(c.text)
      case "subject":
        d.addSubject(c["qcode"] ?? c["literal"] ?? c.child("name")?.text)
        let kind = code(c["type"])?.lowercased() ?? ""
        d.annotateSubject(c.child("name")?.text, kind)
      case "creator", "contributor":
        if d.source.bylines.isEmpty, c.name == "creator" {
          d.extra.add("creator", text: c.child("name")?.text)
        }
      default: break
      }
    }
    d.setDate(meta.child("contentCreated")?.text)
  }

  private static func assertion(_ a: Element, _ d: inout Draft) {
    let kind = code(a.child("type")?["qcode"])?.lowercased() ?? ""
    d.annotateSubject(a.child("name")?.text, kind)
  }

  private static func body(_ item: Element, _ d: inout Draft) {
    guard let set = item.child("contentSet") else { return }
    for part in set.children where d.body.isEmpty {
      switch part.name {
      case "inlineXML":
        if let nitf = part.first("nitf") {
          NITF.annotations(nitf, &d)
          d.body = nitf.first("body.content").map { BlockText.blocks(of: $0) } ?? BodyText()
        } else {
          let body = part.first("body") ?? part
          d.body = BlockText.blocks(of: body, except: ["header", "footer", "nav", "aside"])
          if d.body.isEmpty { d.body = BlockText.blocks(of: body) }
        }
      case "inlineData":
        d.body = part.children.isEmpty ? BodyText.any(part.rawText) : BlockText.blocks(of: part)
      default: break
      }
    }
  }

  /// `stat:usable` → `usable`
  static func code(_ qcode: String?) -> String? {
    qcode.map { $0.split(separator: ":").last.map(String.init) ?? $0 }
  }
}

extension Draft {
  /// A name with the kind that the markup's own word for it means.
  mutating func annotateSubject(_ name: String?, _ kind: String) {
    if kind.contains("person") { annotate(name, .person) }
    if kind.contains("org") { annotate(name, .organization) }
    if kind.contains("geo") || kind.contains("place") || kind.contains("loc") { annotate(name, .place) }
  }
}
