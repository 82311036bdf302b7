// The standard objects, ready to use: the objects of the first LwM2M release in every version, and common IPSO objects.
//
//     import LwM2MObjects
//
//     let reading = Temperature(sensorValue: 21.5, sensorUnits: "Cel")
//     let payload = try TLV.encode(reading)
//
// The types are generated from the definitions in this folder by the package's own command, into `Generated`
// (`make objects`). The newest version of an object has the plain name, `Device`; older ones have a suffix,
// `DeviceV1_0`. Every type knows its `objectID` and version:
//
// - `core/`: `LwM2MSecurity` (0), `LwM2MServer` (1), `LwM2MAccessControl` (2), `Device` (3),
//   `ConnectivityMonitoring` (4), `FirmwareUpdate` (5), `Location` (6), `ConnectivityStatistics` (7);
// - `ipso/`: sensors and actuators from `DigitalInput` (3200) on, among them `Temperature` (3303), `Humidity` (3304),
//   `LightControl` (3311) and `PushButton` (3347).
//
// What they need of the module `LwM2M` comes along.
//
// A program that needs a few of them only builds faster with the definitions of these beside its own sources, and the
// plugin `LwM2MObjectsPlugin` on its target.
@_exported public import LwM2M
