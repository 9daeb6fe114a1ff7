/// What the parts of the layout have found so far.
struct LayoutDraft {
  /// The part of each zone once it is decided.
  var roles: [Paragraph.Role?]
  /// Year and month of the line that an archive put over the text.
  var crawl: WrittenDate?
  var dateline: DatelineForm?
  var datelineZone = -1
  var publication: CivilDate?
  /// An agency that a credit names; it is the dateline's where that names none.
  var creditAgency: String?

  init(count: Int) { roles = Array(repeating: nil, count: count) }

  /// Takes a dateline, behind which a zone has its text.
  mutating func open(_ form: DatelineForm, in zone: Int, _ role: Paragraph.Role = .lead) {
    dateline = form
    datelineZone = zone
    roles[zone] = role
  }

  /// The first zones in which header lines may stand.
  var head: Range<Int> { 0..<min(roles.count, 14) }

  /// Takes the parts that the format's markup declares.
  mutating func takeMarkup(_ w: Workspace) {
    var z = 0
    for given in w.source.zones.sorted(by: { $0.span < $1.span }) {
      while z < w.zones.count, w.zones[z].span.end <= given.span.start { z += 1 }
      while z < w.zones.count, w.zones[z].span.start < given.span.end {
        if given.role != .body, given.role != .lead, given.span.contains(w.zones[z].span) {
          roles[z] = given.role
        }
        z += 1
      }
    }
  }

  /// Makes a stretch that stood at the end of a zone a zone of its own.
  mutating func insert(_ role: Paragraph.Role, _ span: Span, behind z: Int, _ w: Workspace) {
    w.zones.insert(Zone(span: span, role: role), at: z + 1)
    roles.insert(role, at: z + 1)
    if datelineZone > z { datelineZone += 1 }
  }

  /// Gives every zone its part; the first that has none is the lead.
  func settle(_ w: Workspace) {
    var hasLead = false
    for z in w.zones.indices {
      let role = roles[z] ?? (hasLead ? .body : .lead)
      if role == .lead { hasLead = true }
      w.zones[z].role = role
    }
    guard let dateline, w.zones.indices.contains(datelineZone) else { return }
    w.zones[datelineZone].bodyStart = dateline.bodyStart
  }
}
