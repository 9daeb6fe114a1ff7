/// The line of a header field that says where and when a dispatch was written: `Paris, 21 jan 2019 (AFP) -`.
struct DatelineField {
  var places: [String] = []
  var agency: String?

  init(_ line: String) {
    var head = line[...]
    if let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")") {
      let inside = TextLine.clean(String(line[line.index(after: open)..<close]))
      if let inside, inside.count <= 20, !inside.contains(where: \.isNumber) { agency = inside }
      head = line[..<open]
    }
    // Some put a time of day here, or the words for what they don't know.
    guard let first = head.first, first.isLetter, !head.contains(":") else { return }
    let parts = head.split(separator: ",").compactMap { TextLine.clean(String($0)) }
    guard let place = parts.first, place.count <= 40, !place.contains(where: \.isNumber),
      DateScanner.edtf(String(head)) == nil || parts.count > 1
    else { return }
    places = place.split(separator: "/").compactMap { TextLine.clean(String($0)) }.map(Self.calm)
    if places.contains(where: { $0.contains("-Data-") || $0.hasSuffix("-") }) { places = [] }
  }

  /// Ordinary case where the line shouts.
  private static func calm(_ s: String) -> String {
    guard s.count > 3, s == s.uppercased(), s != s.lowercased() else { return s }
    var out = ""
    var isStart = true
    for c in s {
      out += isStart ? c.uppercased() : c.lowercased()
      isStart = !c.isLetter && c != "'" && c != "’"
    }
    return out
  }
}

extension Draft {
  /// Keeps the line, and takes places and agency from it before any other field.
  mutating func setDateline(_ s: String?) {
    guard let line = s.flatMap(TextLine.clean) else { return }
    extra.add("dateline", text: line)
    let field = DatelineField(line)
    if !field.places.isEmpty { source.places = field.places }
    if let agency = field.agency { datelineAgency = agency }
  }

  /// The name of an agency as it is printed: `reuters.com` and `reuters` are the same.
  static func agencyName(_ s: String) -> String {
    let parts = s.split(separator: ".")
    guard parts.count >= 2, !s.contains(" "), let last = parts.last, last.count <= 3,
      last == last.lowercased()
    else { return s }
    return String(parts[parts.count - 2])
  }
}
