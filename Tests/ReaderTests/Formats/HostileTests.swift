import Testing

@testable import Reader

@Suite struct HostileInputTests {
  private static let text = "Le port de Varsange a rouvert lundi, a dit le maire.\n"

  private func small(depth: Int = 3, size: Int = 20_000) -> ReadOptions {
    var options = ReadOptions()
    options.limits = Unpacker.Limits(depth: depth, size: size, ratio: 20, ratioFrom: 5_000, ahead: 3_000)
    return options
  }

  @Test func oneItemInEveryWrappingIsTheSame() {
    let bytes = Array(Self.text.utf8)
    let wide = Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let id = ContentID.id(of: Self.text)
    let wrapped = [
      bytes, Packing.gzip(bytes), Packing.zip("a.txt", bytes), Packing.tar([("a.txt", bytes)]),
      Packing.gzip(Packing.tar([("a.txt", bytes)])), [0xFF, 0xFE] + wide, wide,
    ]
    for (i, b) in wrapped.enumerated() {
      let r = ReadOut(b)
      #expect(r.sources.map(\.text) == [Self.text], "\(i)")
      #expect(r.sources.map { $0.id ?? ContentID.id(of: $0.text) } == [id], "\(i)")
      #expect(r.problems.isEmpty, "\(i)")
    }
  }

  @Test func fieldsOfTablesHoldNoControls() {
    let marks = [[UInt8]](repeating: [0xFF, 0xFE], count: 40).flatMap(\.self)
    let bytes =
      Array("id,title,date,text\nn1,Le port ".utf8) + marks + [0x9F, 0x91, 0x8D] + Array(",,Corps.\n".utf8)
    let title = ReadOut(bytes).sources.first?.headline ?? ""
    #expect(title.hasPrefix("Le port "))
    #expect(!title.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test func namesInArchivesAreLabels() {
    let r = ReadOut(Packing.tar([("../../etc/x.txt", Array(Self.text.utf8))]))
    #expect(r.sources.map(\.path) == ["f/../../etc/x.txt"])
  }

  @Test func archivesInsideArchivesEndSomewhere() {
    var bytes = Array(Self.text.utf8)
    for _ in 0..<5 { bytes = Packing.gzip(bytes) }
    let r = ReadOut(bytes)
    #expect(r.sources.isEmpty)
    #expect(r.codes == ["too-deep"])
  }

  @Test func whatUnpacksToMuchTooMuchStops() {
    let r = ReadOut(Self.bomb, options: small(size: 1 << 20))
    #expect(r.codes.contains("bomb"))
    let tar = Packing.tar([("a.txt", [UInt8](repeating: 0x61, count: 60_000))])
    #expect(ReadOut(tar, options: small()).codes.contains("too-large"))
  }

  /// 100,000 times `a` in gzip.
  private static let bomb: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xED, 0xC1, 0x31, 0x01, 0x00, 0x00,
    0x00, 0xC2, 0xA0, 0xAC, 0xEB, 0x5F, 0xC2, 0x1A, 0x1E, 0x40, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xAF, 0x06, 0x87, 0xFA, 0xE2,
    0x1B, 0xA0, 0x86, 0x01, 0x00,
  ]

  @Test func encryptedMembersSaySo() {
    let r = ReadOut(Packing.zip("a.txt", Array(Self.text.utf8), flags: 1))
    #expect(r.sources.isEmpty)
    #expect(r.codes.contains("encrypted"))
  }

  @Test func archivesThatLieAboutSizesSaySo() {
    #expect(!ReadOut(Packing.zip("a.txt", Array(Self.text.utf8), size: 5_000_000)).problems.isEmpty)
    let tar = Packing.tar([("a.txt", Array(repeating: 0x61, count: 3_000))])
    #expect(!ReadOut(Array(tar.prefix(1_500))).problems.isEmpty)
  }

  @Test func nestedElementsCostNothingButMemory() {
    let n = 100_000
    let deep =
      "<a>" + String(repeating: "<b>", count: n) + "mot" + String(repeating: "</b>", count: n) + "</a>"
    #expect(ReadOut(deep).sources.map(\.text) == ["mot"])
  }

  @Test func nothingDeclaredInADocumentIsExpandedOrFetched() {
    let bomb = """
      <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">
      <!ENTITY d SYSTEM "file:///etc/passwd">]>
      <x><title>T</title><text>Un mot &c; &d; et la suite.</text></x>
      """
    let text = ReadOut(bomb).sources.first?.text ?? ""
    #expect(text.contains("et la suite"))
    #expect(!text.contains("aaaa") && !text.contains("root:"))
  }

  @Test func aTextLongerThanAnyDispatchIsReadInParts() {
    let long = String(repeating: "Un mot et un autre. ", count: 150_000)
    let r = ReadOut(long)
    #expect(r.codes.contains("too-long"))
    #expect(r.sources.count == 2)
    #expect(r.sources.map(\.text).joined() == long)
  }

  /// Faults by the hundred thousand in one line: only those that are told have to be found in it.
  @Test(arguments: ["</a></b></c>", "<", "<p", "&"])
  func faultsInOneLongLineCostNoMoreThanItsLength(piece: String) {
    let r = ReadOut("<rss><channel><item><title>A" + String(repeating: piece, count: 60_000))
    #expect(r.problems.count <= 22)
  }

  @Test func contentThatIsNotWhatItsChecksumSaysIsToldOf() {
    // One stored block.
    let text = Array("Le port de Varsange est ouvert.\n".utf8)
    let count = [UInt8(text.count), 0, ~UInt8(text.count), 0xFF]
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1]
    let sum = Packing.crc(text)
    func packed(_ sum: UInt32) -> [UInt8] {
      let end = (0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) } + [UInt8(text.count), 0, 0, 0]
      return head + count + text + end
    }
    #expect(ReadOut(packed(sum)).codes.isEmpty)
    #expect(ReadOut(packed(sum ^ 1)).codes == ["bad-archive"])
    #expect(ReadOut(packed(sum ^ 1)).sources.map(\.text) == [String(decoding: text, as: UTF8.self)])
  }

  @Test func aWireMessageThatIsAllFrameIsNoBinary() {
    let r = ReadOut([0x16, 0x16, 0x01] + Array("a0105".utf8) + [0x1F, 0x14, 0x12, 0x02] + Array("^A".utf8))
    #expect(r.report?.skipped == nil)
    #expect(!r.codes.isEmpty)
  }
}
