package org.tlsbadge.http.addins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What Outlook's XML manifest must be; the schema itself is in no package that a build could use. */
class OutlookManifestTest {

    private static final String BASE = "http://schemas.microsoft.com/office/appforoffice/1.1";
    private static final String OVERRIDES = "http://schemas.microsoft.com/office/mailappversionoverrides/1.1";
    private static final String TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

    private Document manifest;

    @BeforeEach
    void read() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        byte[] xml = AddIns.file(AddIns.OUTLOOK_XML, "https://mail.example.org/tls");
        manifest = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @Test
    void theElementsStandInTheOrderOfTheSchema() {
        assertThat(names(manifest.getDocumentElement()))
                .containsExactly(
                        "Id",
                        "Version",
                        "ProviderName",
                        "DefaultLocale",
                        "DisplayName",
                        "Description",
                        "IconUrl",
                        "HighResolutionIconUrl",
                        "SupportUrl",
                        "AppDomains",
                        "Hosts",
                        "Requirements",
                        "FormSettings",
                        "Permissions",
                        "Rule",
                        "DisableEntityHighlighting",
                        "VersionOverrides");
        assertThat(names(only(OVERRIDES, "VersionOverrides"))).containsExactly("Requirements", "Hosts", "Resources");
        assertThat(names(only(OVERRIDES, "DesktopFormFactor")))
                .containsExactly("SupportsSharedFolders", "ExtensionPoint");
        assertThat(names(only(OVERRIDES, "Control"))).containsExactly("Label", "Supertip", "Icon", "Action");
        assertThat(names(only(OVERRIDES, "Resources")))
                .containsExactly("Images", "Urls", "ShortStrings", "LongStrings");
    }

    @Test
    void everyResourceIsThereAndUsed() {
        Map<String, String> resources = new TreeMap<>();
        for (String kind : List.of("Image", "Url", "String")) {
            for (Element element : elements(TYPES, kind)) {
                if (element.hasAttribute("id")) {
                    resources.put(element.getAttribute("id"), element.getAttribute("DefaultValue"));
                }
            }
        }
        List<String> used = new ArrayList<>();
        for (Element element : elements("*", "*")) {
            if (element.hasAttribute("resid")) {
                used.add(element.getAttribute("resid"));
            }
        }
        assertThat(resources.keySet()).containsExactlyInAnyOrderElementsOf(new java.util.TreeSet<>(used));
        assertThat(resources.keySet()).allMatch(id -> id.length() <= 32);
        assertThat(resources.get("pane")).isEqualTo("https://mail.example.org/tls/add-ins/outlook/pane.html");
    }

    @Test
    void textsAreNoLongerThanOutlookShows() {
        Map<String, Integer> most = Map.of("DisplayName", 125, "Description", 250);
        most.forEach((name, length) -> {
            Element element = elements(BASE, name).get(0);
            assertThat(element.getAttribute("DefaultValue")).hasSizeBetween(1, length);
        });
        for (Element element : elements("*", "Override")) {
            boolean isShort = "ShortStrings"
                    .equals(element.getParentNode().getParentNode().getLocalName());
            assertThat(element.getAttribute("Value")).hasSizeBetween(1, isShort ? 125 : 250);
            assertThat(element.getAttribute("Locale")).matches("de-DE|fr-FR|es-ES");
        }
    }

    private Element only(String namespace, String name) {
        List<Element> all = elements(namespace, name);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<Element> elements(String namespace, String name) {
        return elements(manifest.getElementsByTagNameNS(namespace, name));
    }

    private static List<String> names(Element parent) {
        return elements(parent.getChildNodes()).stream().map(Node::getLocalName).toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }
}
