/// NITF 2.5 to 3.6: AAP, AP, PA, EFE, NTB.
enum NITF {
  static func read(_ nitf: Element, _ intake: Intake) {
    var d = Draft(intake, format: "nitf")
    let head = nitf.child("head")
    let data = head?.child("docdata") ?? nitf.first("docdata")
    let bodyHead = nitf.first("body.head")
    d.source.headline =
      bodyHead?.at("hedline", "hl1")?.text ?? bodyHead?.child("hedline")?.text ?? head?.child("title")?.text
    d.extra.add("subheadline", text: bodyHead?.at("hedline", "hl2")?.text)
    if let data { docdata(data, &d) }
    for line in bodyHead?.all("byline") ?? [] {
      let people = line.all("person")
      if people.isEmpty { d.addByline(line.ownText) }
      for p in people { d.addByline(p.text) }
      d.extra.add("bylineTitle", text: line.child("byttl")?.text)
    }
    if let line = bodyHead?.child("dateline") {
      d.addPlace(line.first("city")?.text ?? line.child("location")?.text)
      let place = d.source.places
      d.setDateline(line.text)
      if !place.isEmpty, line.first("city") != nil { d.source.places = place }
      d.setDate(line.child("story.date")?["norm"] ?? line.child("story.date")?.text)
    }
    for n in bodyHead?.children("note") ?? [] { d.addNote(n.text) }
    d.source.agency = bodyHead?.child("distributor")?.text ?? bodyHead?.at("distributor", "org")?.text
    d.extra.add("abstract", text: bodyHead?.child("abstract")?.text)
    for m in head?.children("meta") ?? [] { meta(m, &d) }
    annotations(nitf, &d)
    if let content = nitf.first("body.content") { d.body = BlockText.blocks(of: content) }
    if let tag = nitf.first("tagline")?.text { d.body.add(tag, role: .credit) }
    d.source.language = Language.primary(nitf["lang"] ?? head?["lang"] ?? nitf.child("body")?["lang"])
    d.emit(to: intake)
  }

  private static func docdata(_ data: Element, _ d: inout Draft) {
    d.source.id = data.child("doc-id")?["id-string"]
    d.setDate(data.child("date.issue")?["norm"], data.child("date.release")?["norm"])
    d.extra.add("expires", text: DateScanner.edtf(data.child("date.expire")?["norm"]))
    d.source.urgency = data.child("urgency")?["ed-urg"].flatMap { Int($0) }
    d.setStatus(data["management-status"])
    if let key = data.child("du-key") {
      d.source.slug = key["key"].flatMap(TextLine.clean)
      d.setVersion(key["version"])
    }
    for k in data.all("keyword") { d.addSubject(k["key"]) }
    for m in data.children("ed-msg") { d.addNote(m["info"]) }
    d.extra.add("copyright", text: data.child("doc.copyright")?["holder"])
    for e in data.all("evloc", "location") { d.addPlace(e["city"]) }
    if d.source.slug == nil { d.source.slug = data.child("fixture")?["fix-id"] }
    for s in data.parent?.all("tobject.subject") ?? [] { d.addSubject(s["tobject.subject.refnum"]) }
  }

  private static func meta(_ m: Element, _ d: inout Draft) {
    guard let name = m["name"]?.lowercased(), let content = m["content"], !content.isEmpty else { return }
    switch name {
    case let n where n.hasSuffix("-slugline") || n.hasSuffix("slug"):
      d.source.slug = d.source.slug ?? content
    case "anpa-keyword", "ap-keyword": d.source.slug = d.source.slug ?? content
    case "author": d.addByline(content)
    case "ap-language", "language": d.source.language = d.source.language ?? Language.primary(content)
    case "edmsg", "ednote": d.addNote(content)
    default: break
    }
  }

  /// The names that the text itself marks up.
  static func annotations(_ nitf: Element, _ d: inout Draft) {
    for e in nitf.all("person", "location", "org") {
      d.annotate(e.text, e.name == "person" ? .person : e.name == "org" ? .organization : .place)
    }
  }
}

extension Element {
  /// Text that stands in the element itself, not in its children.
  var ownText: String? {
    var out = ""
    var i = tree.nodes[Int(index)].first
    while i >= 0 {
      if tree.nodes[Int(i)].name.isEmpty { out += tree.nodes[Int(i)].text }
      i = tree.nodes[Int(i)].next
    }
    return TextLine.clean(out)
  }
}
