/// `« On a couru. » Lucie, passagère.`: a name and what she is stand behind her words, with no verb.
enum Signatures {
  /// Who signs a quotation: the person named right behind it, where nothing but a line about that person follows.
  static func signer(of m: Int, _ w: Workspace) -> Int? {
    let mark = w.marks[m]
    guard w.has(.headFirst), mark.depth == 0, !mark.close.isEmpty else { return nil }
    let first = Unspoken.behindSign(m, w), zone = w.zones[mark.zone].tokens
    if let e = inBrackets(first, mark, zone, w) { return e }
    guard first + 2 < zone.upperBound, let n = Names.mention(at: first, in: w),
      case let name = w.names[n].tokens, name.lowerBound == first,
      w.isPerson(w.names[n]),
      w.sign(name.upperBound) == .comma || w.isSign(name.upperBound, "(")
    else { return nil }
    let sentence = w.sentences[Int(w.tokens[first].sentence)]
    let end = sentence.tokens.upperBound
    guard end == zone.upperBound || w.opensQuotation(end), end - name.upperBound <= longest else {
      return nil
    }
    let finder = FrameFinder(w, Int(w.tokens[first].sentence))
    let start = finder.chunkIndex(behind: first)
    for k in start..<max(start, finder.chunks.upperBound) {
      switch finder.kind(k) {
      case .noun, .comma, .bracket, .adverb, .coordinator, .stop, .relative, .other: break
      case .verb where !w.chunks[k].isFiniteVerb || finder.relative(of: k) != nil: break
      default: return nil
      }
    }
    return w.names[n].entity
  }

  /// `« Quelle honte ! » (dixit Anne Roy)`: brackets alone, behind a quotation that ends its sentence.
  private static func inBrackets(_ open: Int, _ mark: Marked, _ zone: Range<Int>, _ w: Workspace) -> Int? {
    guard open + 2 < zone.upperBound, w.isSign(open, "("), let last = mark.tokens.last,
      w.tokens[last].sentence != w.tokens[open].sentence,
      let close = (open + 2..<min(open + longest, zone.upperBound)).first(where: { w.isSign($0, ")") }),
      let source = FrameFinder(w, Int(w.tokens[open].sentence)).bracketed(open + 1..<close)
    else { return nil }
    return Coreference.source(of: source, in: w)
  }

  /// How many tokens such a line has at most.
  private static let longest = 24
}
