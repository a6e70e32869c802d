import { expect, test } from "vitest";
import { type CatalogCamera, catalogForms } from "./catalog-forms";

const camera: CatalogCamera = {
  code: "99010200081310000001",
  name: '=柳堤路口 <东> & "北"',
  position: [118.24051, 30.9105],
  status: "maintenance",
  ptzType: 3,
  positionType: null,
  indoor: true,
  bearingDegrees: 200,
};
const whole = (form: keyof typeof catalogForms) => {
  const { head, rows, tail } = catalogForms[form];
  return head + rows([camera]) + rows([{ ...camera, bearingDegrees: null, status: "online" }]) + tail;
};

test("a catalogue as XML", () => {
  const item = (status: string, direction: string) =>
    `<Item><DeviceID>99010200081310000001</DeviceID><Name>=柳堤路口 &lt;东&gt; &amp; &quot;北&quot;</Name><Status>${status}</Status>` +
    "<Longitude>118.2405100</Longitude><Latitude>30.9105000</Latitude><Info><PTZType>3</PTZType><PositionType></PositionType>" +
    `<RoomType>2</RoomType><DirectionType>${direction}</DirectionType></Info></Item>`;
  expect(whole("xml").split("\n")).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<Response>",
    "<CmdType>Catalog</CmdType>",
    "<DeviceList>",
    item("OFF", "3"),
    item("ON", ""),
    "</DeviceList>",
    "</Response>",
    "",
  ]);
});

test("a catalogue as a table, whose cells are no formulas", () => {
  expect(whole("csv")).toBe(
    [
      "\uFEFFDeviceID,Name,Status,Longitude,Latitude,PTZType,PositionType,RoomType,DirectionType",
      '99010200081310000001,"\'=柳堤路口 <东> & ""北""",OFF,118.2405100,30.9105000,3,,2,3',
      '99010200081310000001,"\'=柳堤路口 <东> & ""北""",ON,118.2405100,30.9105000,3,,2,',
      "",
    ].join("\r\n"),
  );
});

test("the direction is the nearest of eight", () => {
  const direction = (bearingDegrees: number) =>
    /<DirectionType>(\d)</.exec(catalogForms.xml.rows([{ ...camera, bearingDegrees }]))?.[1];
  expect([0, 45, 90, 135, 180, 225, 270, 315, 22, 23, 359].map(direction)).toEqual([
    "4",
    "6",
    "1",
    "5",
    "3",
    "7",
    "2",
    "8",
    "4",
    "6",
    "4",
  ]);
});
