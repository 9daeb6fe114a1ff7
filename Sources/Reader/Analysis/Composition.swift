/// A text whose accents follow their letters as marks of their own (as file systems and some pages write them), with each
/// letter and its mark made one. The passes and the packs know letters in one piece only; what is found is told of the
/// text as it was.
struct Composition {
  /// Marks, letters that take them, and what both are in one piece.
  private static let letters: [(mark: UInt32, plain: String, whole: String)] = [
    (0x300, "AEIOUaeiouNnWwYy", "ÀÈÌÒÙàèìòùǸǹẀẁỲỳ"),
    (0x301, "AEIOUYaeiouyCcLlNnRrSsZz", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹź"),
    (0x302, "AEIOUaeiouCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
    (0x303, "ANOanoIiUu", "ÃÑÕãñõĨĩŨũ"),
    (0x304, "AaEeIiOoUu", "ĀāĒēĪīŌōŪū"),
    (0x306, "AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
    (0x307, "CcEeGgIZz", "ĊċĖėĠġİŻż"),
    (0x308, "AEIOUaeiouYy", "ÄËÏÖÜäëïöüŸÿ"),
    (0x30A, "AaUu", "ÅåŮů"),
    (0x30B, "OoUu", "ŐőŰű"),
    (0x30C, "CcDdEeNnRrSsTtZzGg", "ČčĎďĚěŇňŘřŠšŤťŽžǦǧ"),
    (0x326, "SsTt", "ȘșȚț"),
    (0x327, "CcGgKkLlNnRrSsTt", "ÇçĢģĶķĻļŅņŖŗŞşŢţ"),
    (0x328, "AaEeIiUu", "ĄąĘęĮįŲų"),
  ]

  private static let wholes: [UInt32: [UInt8: [UInt8]]] = {
    var table: [UInt32: [UInt8: [UInt8]]] = [:]
    for (mark, plain, whole) in letters {
      for (letter, scalar) in zip(plain.utf8, whole.unicodeScalars) {
        table[mark, default: [:]][letter] = Array(String(scalar).utf8)
      }
    }
    return table
  }()

  /// What the bytes of a letter and its mark are in the text as it was.
  private static let written: Int32 = 3

  /// A letter made one: where it ends in either text.
  private struct Joint {
    var composed: Int32
    var original: Int32
  }

  private let original: String
  private let composed: String
  /// Ascending.
  private let joints: [Joint]

  /// nil where no letter of the text has a mark of its own.
  init?(_ text: String) {
    var text = text
    let read = text.withUTF8(Self.compose)
    guard let read, !read.joints.isEmpty else { return nil }
    original = text
    composed = String(decoding: read.bytes, as: UTF8.self)
    joints = read.joints
  }

  private static func compose(_ text: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], joints: [Joint])? {
    guard text.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var joints: [Joint] = []
    var at = 0
    while at < text.count {
      if at + 2 < text.count, text[at] < 0x80, text[at + 1] == 0xCC || text[at + 1] == 0xCD {
        let mark = UInt32(text[at + 1] & 0x1F) << 6 | UInt32(text[at + 2] & 0x3F)
        if let whole = wholes[mark]?[text[at]] {
          bytes += whole
          at += Int(written)
          joints.append(Joint(composed: Int32(bytes.count), original: Int32(at)))
          continue
        }
      }
      bytes.append(text[at])
      at += 1
    }
    return (bytes, joints)
  }

  /// The source with its text composed.
  func applied(to source: Source) -> Source {
    var out = source
    out.text = composed
    for i in out.zones.indices {
      out.zones[i].span = Span(inComposed(out.zones[i].span.start), inComposed(out.zones[i].span.end))
    }
    return out
  }

  /// What was found in the composed text, told of the text as it was.
  func undone(_ found: Dispatch) -> Dispatch {
    var d = found
    d.text = original
    if let span = d.dateline?.span { d.dateline?.span = inOriginal(span) }
    for i in d.paragraphs.indices { d.paragraphs[i].span = inOriginal(d.paragraphs[i].span) }
    for i in d.entities.indices {
      for k in d.entities[i].mentions.indices {
        d.entities[i].mentions[k].span = inOriginal(d.entities[i].mentions[k].span)
      }
    }
    for i in d.quotes.indices {
      d.quotes[i].span = inOriginal(d.quotes[i].span)
      d.quotes[i].cue = d.quotes[i].cue.map(inOriginal)
      d.quotes[i].sourceSpan = d.quotes[i].sourceSpan.map(inOriginal)
    }
    for i in d.dates.indices { d.dates[i].span = inOriginal(d.dates[i].span) }
    for i in d.figures.indices { d.figures[i].span = inOriginal(d.figures[i].span) }
    for i in d.facts.indices {
      d.facts[i].span = inOriginal(d.facts[i].span)
      d.facts[i].predicate = d.facts[i].predicate.map(inOriginal)
      d.facts[i].object = d.facts[i].object.map(inOriginal)
    }
    d.lineBreaks = d.lineBreaks.map(inOriginal)
    return d
  }

  private func inOriginal(_ span: Span) -> Span { Span(inOriginal(span.start), inOriginal(span.end)) }

  private func inOriginal(_ offset: Int32) -> Int32 {
    let i = first { $0.composed > offset }
    return i > 0 ? joints[i - 1].original + (offset - joints[i - 1].composed) : offset
  }

  /// An offset between a letter and its mark is behind both.
  private func inComposed(_ offset: Int32) -> Int32 {
    let i = first { $0.original > offset }
    if i < joints.count, offset > joints[i].original - Self.written { return joints[i].composed }
    return i > 0 ? joints[i - 1].composed + (offset - joints[i - 1].original) : offset
  }

  /// The first joint of those that a condition holds of, which are the last ones.
  private func first(where holds: (Joint) -> Bool) -> Int {
    var low = 0
    var high = joints.count
    while low < high {
      let middle = low + (high - low) / 2
      if holds(joints[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
