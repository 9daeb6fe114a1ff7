import Reader

/// A dispatch's text as a page: with the captions of pictures that the text doesn't hold behind it, so that they are
/// read, found and copied as the rest is. What was analysed is the text alone.
nonisolated struct CaptionedText {
  private(set) var bytes: [UInt8]
  private(set) var paragraphs: [Paragraph]
  /// Where the captions stand, those in the text and those behind it.
  private(set) var captions: [Span] = []

  init(_ dispatch: Dispatch) {
    bytes = dispatch.joinedBytes
    paragraphs = dispatch.paragraphs
    guard case .array(let texts)? = dispatch.extra?["captions"] else { return }
    var beside = texts.compactMap(\.text).filter { !$0.isEmpty }
    for paragraph in paragraphs where paragraph.role == .related {
      guard let place = beside.firstIndex(of: dispatch.words(paragraph.span)) else { continue }
      captions.append(paragraph.span)
      beside.remove(at: place)
    }
    for caption in beside {
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      let start = bytes.count
      bytes += caption.utf8
      captions.append(Span(start, bytes.count))
      paragraphs.append(Paragraph(span: Span(start, bytes.count), role: .related))
    }
  }
}
