/// One form of a pack with one reading.
struct Entry {
  let form: String
  let lexClass: LexClass
  let features: Features
  let value: UInt32
  let text: String?
}
