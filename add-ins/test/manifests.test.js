"use strict";

// The service that checks manifests needs the network; these checks do not.
const test = require("node:test");
const assert = require("node:assert/strict");
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { AppManifestUtils } = require("@microsoft/app-manifest");

const folder = join(__dirname, "../outlook");
const text = (name) => readFileSync(join(folder, name), "utf8");
const json = (name) => JSON.parse(text(join("package", name)));
const SCHEMAS = join(__dirname, "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.24");

/** Width and height of a PNG, and whether it has an alpha channel. */
function png(path) {
  const bytes = readFileSync(path);
  assert.equal(bytes.toString("latin1", 1, 4), "PNG", path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), alpha: bytes[25] === 6 };
}

const isSquare = (path, size) => assert.deepEqual(png(path), { width: size, height: size, alpha: true }, path);

test("the unified manifest is what its schema asks for", async () => {
  const schema = JSON.parse(readFileSync(join(SCHEMAS, "MicrosoftTeams.schema.json"), "utf8"));
  const manifest = json("manifest.json");
  assert.deepEqual(await AppManifestUtils.validateAgainstSchema(manifest, schema), []);
  assert.notDeepEqual(await AppManifestUtils.validateAgainstSchema({ ...manifest, icons: {} }, schema), []);
});

test("its languages have all texts, and each text has a place that may be translated", () => {
  const { localizationInfo } = json("manifest.json");
  const paths = localizationInfo.additionalLanguages.map(({ languageTag, file }) => {
    const words = json(file);
    delete words.$schema;
    assert.equal(file, languageTag + ".json");
    assert.ok(words["description.short"].length <= 80 && words["name.full"].length <= 100, file);
    return Object.keys(words);
  });
  assert.equal(paths.length, 3);
  for (const path of paths) assert.deepEqual(path, paths[0]);
  const { properties, patternProperties } = JSON.parse(readFileSync(join(SCHEMAS, "MicrosoftTeams.Localization.schema.json"), "utf8"));
  for (const path of paths[0]) {
    assert.ok(path in properties || Object.keys(patternProperties).some((pattern) => new RegExp(pattern).test(path)), path);
    const place = path.replaceAll("[", ".").replaceAll("]", "").split(".").reduce((at, key) => at?.[key], json("manifest.json"));
    assert.equal(typeof place, "string", path);
  }
});

test("icons are there, in the sizes that the manifests state", () => {
  isSquare(join(folder, "package/color.png"), 192);
  isSquare(join(folder, "package/outline.png"), 32);
  for (const manifest of [text("manifest.xml"), text("package/manifest.json")]) {
    const icons = new Set([...manifest.matchAll(/\/add-ins\/outlook\/(icon-(\d+)\.png)/g)].map(([, name]) => name));
    assert.ok(icons.size >= 3);
    for (const name of icons) isSquare(join(folder, name), Number(name.match(/\d+/)[0]));
  }
  const named = [...text("manifest.xml").matchAll(/size="(\d+)" resid="icon(\d+)"/g)];
  assert.deepEqual(named.map(([, size, id]) => [size, id]), [["16", "16"], ["32", "32"], ["80", "80"]]);
});

test("every address is https, at the one place that is filled in, and leads to a file", () => {
  for (const manifest of [text("manifest.xml"), text("package/manifest.json")]) {
    const addresses = [...manifest.matchAll(/https?:\/\/[^"<>\s]+/g)].map(([address]) => address)
      .filter((address) => !/schemas\.microsoft\.com|www\.w3\.org|developer\.microsoft\.com/.test(address));
    assert.ok(addresses.length > 3);
    for (const address of addresses) {
      assert.ok(address.startsWith("https://tlsbadge.example.com"), address);
      const [, file] = address.match(/\/add-ins\/outlook\/(.+)$/) ?? [];
      if (file) assert.ok(existsSync(join(folder, file)), address);
    }
  }
});

test("both manifests ask for reading one message and nothing more, shared mailboxes included", () => {
  const { permissions } = json("manifest.json").authorization;
  assert.deepEqual(permissions.resourceSpecific.map(({ name }) => name), ["MailboxItem.Read.User", "Mailbox.SharedFolder"]);
  assert.match(text("manifest.xml"), /<Permissions>ReadItem<\/Permissions>/);
  assert.match(text("manifest.xml"), /<SupportsSharedFolders>true<\/SupportsSharedFolders>/);
  assert.match(text("manifest.xml"), /<SupportsPinning>true<\/SupportsPinning>/);
  assert.equal(json("manifest.json").extensions[0].runtimes[0].actions[0].pinnable, true);
});

test("both are the same add-in", () => {
  const [, id] = text("manifest.xml").match(/<Id>([0-9a-f-]{36})<\/Id>/);
  const [, version] = text("manifest.xml").match(/<Version>(\d+\.\d+\.\d+)\.0<\/Version>/);
  assert.deepEqual([json("manifest.json").id, json("manifest.json").version], [id, version]);
});
