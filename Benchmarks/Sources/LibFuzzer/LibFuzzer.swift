import Promises
import Reader

// The same promises under libFuzzer, which sees which branches an input reaches:
//
//   swift build -c release --product libfuzz -Xswiftc -sanitize=fuzzer -Xswiftc -parse-as-library
//   SWIFT_BACKTRACE=enable=no .build/release/libfuzz -max_len=20000 corpus ../Samples

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ argc: UnsafeMutablePointer<Int32>,
  _ argv: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ one: @convention(c) (UnsafePointer<UInt8>, Int) -> Int32
) -> Int32

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: size))
  let broken = Promises.broken(bytes, used: Analyzer())
  precondition(broken.isEmpty, broken.joined(separator: "; "))
  return 0
}

// SwiftPM links programs with `main` defined as this symbol.
@_cdecl("libfuzz_main")
public func libfuzzMain(
  _ argc: Int32, _ argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  var argc = argc
  var argv = argv
  return runDriver(&argc, &argv) { testOneInput($0, $1) }
}
