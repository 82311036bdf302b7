extension ObjectVersion {
  /// The version of an Object that a device means when it registers it without `ver`.
  ///
  /// It is the version that came with the device's release of LwM2M (LwM2M Core, 7.2.3: another one "MUST be provided"),
  /// and 1.0 for Objects that are not part of the release:
  ///
  /// | Object | 1.0 | 1.1 | 1.2 |
  /// | --- | --- | --- | --- |
  /// | Security (0) | 1.0 | 1.1 | 1.2 |
  /// | Server (1) | 1.0 | 1.1 | 1.2 |
  /// | Access Control (2) | 1.0 | 1.0 | 1.1 |
  /// | Device (3) | 1.0 | 1.1 | 1.2 |
  /// | Connectivity Monitoring (4) | 1.0 | 1.2 | 1.3 |
  /// | Firmware Update (5) | 1.0 | 1.0 | 1.1 |
  /// | Location (6), Connectivity Statistics (7) | 1.0 | 1.0 | 1.0 |
  /// | OSCORE (21) | | 1.0 | 1.1 |
  /// | COSE (23), MQTT Server (24) | | | 1.0 |
  ///
  /// LwM2M 1.1 stands for 1.1.1 here, since a registration does not tell 1.1.0 from it: 1.1.0 had Device 1.0 and
  /// Connectivity Monitoring 1.1, so a Server does well to tolerate what only those have. Releases after 1.2 count as
  /// 1.2 as long as this table does not know them, and those before 1.0 as 1.0.
  public static func implied(for object: ObjectID, in lwm2mVersion: ObjectVersion) -> ObjectVersion {
    let release = lwm2mVersion < Self(major: 1, minor: 1) ? 0 : lwm2mVersion < Self(major: 1, minor: 2) ? 1 : 2
    let minors: (UInt16, UInt16, UInt16) =
      switch object.rawValue {
      case 0, 1: (0, 1, 2)
      case 2, 5: (0, 0, 1)
      case 3: (0, 1, 2)
      case 4: (0, 2, 3)
      case 21: (0, 0, 1)
      default: (0, 0, 0)
      }
    return Self(major: 1, minor: release == 0 ? minors.0 : release == 1 ? minors.1 : minors.2)
  }
}
