/// What a desk tells other desks below the text, under headings of its own: `# Notebook`, `## Note to editors`, who is to be
/// called. Items there that speak of the version are notes, the rest is no text.
enum Notebook {
  /// How many paragraphs such an end may have.
  private static let reach = 40

  static func read(_ w: Workspace, _ draft: inout LayoutDraft) {
    let last = w.zones.count
    guard last > 2, let first = (max(1, last - reach)..<last).first(where: { opens($0, w) }) else { return }
    for z in first..<last where draft.roles[z] == nil {
      if let item = item(z, w), let kind = DeskNotes.kind(item, w) {
        w.header.notes.append(Note(text: w.line(item), kind: kind))
        draft.roles[z] = .note
      } else {
        draft.roles[z] = .credit
      }
    }
  }

  /// A heading marked by one sign, directly above another.
  private static func opens(_ z: Int, _ w: Workspace) -> Bool {
    level(z, w) == 1 && z + 1 < w.zones.count && (level(z + 1, w) ?? 0) > 1
  }

  /// How many signs stand before a heading.
  private static func level(_ z: Int, _ w: Workspace) -> Int? {
    let span = w.zones[z].span
    guard span.count <= 80 else { return nil }
    var i = Int(span.start)
    while i < span.end, w.bytes[i] == 0x23 { i += 1 }
    let level = i - Int(span.start)
    return level > 0 && i < span.end && w.bytes[i] == 0x20 ? level : nil
  }

  /// What follows the dash of an item.
  private static func item(_ z: Int, _ w: Workspace) -> Span? {
    let span = w.zones[z].span
    guard span.count > 2, w.bytes[Int(span.start)] == 0x2D, w.bytes[Int(span.start) + 1] == 0x20 else {
      return nil
    }
    return Span(span.start + 2, span.end)
  }
}
