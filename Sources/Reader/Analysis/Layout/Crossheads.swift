/// Short lines between paragraphs that head what follows: `- "Prétexte" -`.
enum Crossheads {
  static func mark(_ w: Workspace, _ draft: inout LayoutDraft) {
    guard let first = draft.roles.firstIndex(where: { $0 == nil || $0 == .lead }) else { return }
    var wasShort = false
    for z in w.zones.indices.dropFirst(first + 1) where draft.roles[z] == nil {
      let span = w.zones[z].span
      let isShort = isLine(span, w)
      if isShort, isDashed(span, w) {
        draft.roles[z] = .crosshead
      } else if isShort, !wasShort, z + 1 < w.zones.count, draft.roles[z + 1] == nil,
        !isLine(w.zones[z + 1].span, w)
      {
        draft.roles[z] = .crosshead
      }
      wasShort = isShort
    }
  }

  private static func isLine(_ span: Span, _ w: Workspace) -> Bool {
    guard span.count <= 100 else { return false }
    let b = Ending.last(span, w)
    return b >= 0x30 && b != 0x3A && b != 0x3B && b != 0x3F && b != 0x85 || isDashed(span, w)
  }

  private static func isDashed(_ span: Span, _ w: Workspace) -> Bool {
    guard span.count <= 100, span.count > 0 else { return false }
    let first = w.bytes[Int(span.start)]
    guard first == 0x2D || first == 0xE2 else { return false }
    let words = HeadWords(span, limit: 30, w)
    return words.isDash(0) && words.count >= 3 && words.isDash(words.count - 1)
  }
}
