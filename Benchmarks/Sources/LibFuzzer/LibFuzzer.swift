import Promises
import Reader

/// What Benchmarks/libfuzz runs for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: size))
  let broken = Promises.broken(bytes, used: Analyzer())
  precondition(broken.isEmpty, broken.joined(separator: "; "))
  return 0
}
