import Reader

/// A dispatch as a NewsML-G2 item, with the persons, places and organizations as its subjects.
nonisolated enum NewsMLG2Export {
  static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
    <itemSet>

    """
  static let foot = "</itemSet>\n</newsMessage>\n"

  static func render(_ d: Dispatch) -> String {
    let e = ExportText.escaped
    var out = "<newsItem guid=\"\(e(d.id))\" version=\"\(d.version ?? 1)\" standard=\"NewsML-G2\" "
    out += "standardversion=\"2.30\" conformance=\"power\" xml:lang=\"\(e(d.language))\">\n<itemMeta>\n"
    out += "<itemClass qcode=\"ninat:text\"/>\n"
    if let agency = d.dateline?.agency { out += "<provider literal=\"\(e(agency))\"/>\n" }
    if let date = d.date { out += "<versionCreated>\(e(date))</versionCreated>\n" }
    let isKilled = d.notes.contains { $0.kind == .kill }
    out += "<pubStatus qcode=\"\(isKilled ? "stat:canceled" : "stat:usable")\"/>\n"
    for note in d.notes { out += "<edNote>\(e(note.text))</edNote>\n" }
    out += "</itemMeta>\n<contentMeta>\n"
    if let urgency = d.urgency { out += "<urgency>\(urgency)</urgency>\n" }
    for place in d.dateline?.places ?? [] { out += "<located><name>\(e(place))</name></located>\n" }
    for byline in d.bylines { out += "<by>\(e(byline))</by>\n" }
    if let headline = d.headline { out += "<headline>\(e(headline))</headline>\n" }
    if let slug = d.slug { out += "<slugline>\(e(slug))</slugline>\n" }
    for entity in d.entities
    where entity.kind != .other && entity.mentions.contains(where: { $0.kind == .name }) {
      let type =
        ["person": "cpnat:person", "place": "cpnat:geoArea"][entity.kind.rawValue] ?? "cpnat:organisation"
      out += "<subject type=\"\(type)\"><name>\(e(entity.name))</name></subject>\n"
    }
    out += "</contentMeta>\n<contentSet>\n<inlineXML contenttype=\"application/xhtml+xml\">\n"
    out +=
      "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>\(e(Title.of(d)))</title></head><body>\n"
    for p in ExportText.paragraphs(d) where p.role != .headline { out += "<p>\(e(p.text))</p>\n" }
    return out + "</body></html>\n</inlineXML>\n</contentSet>\n</newsItem>\n"
  }
}
