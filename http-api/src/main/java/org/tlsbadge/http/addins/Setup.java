package org.tlsbadge.http.addins;

/** What an administrator writes down to give the add-ins to everybody. */
public final class Setup {

    private static final String THUNDERBIRD = """
            {
              "policies": {
                "ExtensionSettings": {
                  "thunderbird@tlsbadge.org": {
                    "installation_mode": "force_installed",
                    "install_url": "{address}/add-ins/tlsbadge-thunderbird.xpi"
                  }
                },
                "3rdparty": {
                  "Extensions": {
                    "thunderbird@tlsbadge.org": {
                      "address": "{address}",
                      "inside": ["mx.example.com"]
                    }
                  }
                }
              }
            }
            """;

    private static final String OUTLOOK = """
            New-App -OrganizationApp -Url "{address}/add-ins/tlsbadge-outlook.xml" `
              -ProvidedTo Everyone -DefaultStateForUser Enabled
            """;

    private static final String ROUNDCUBE = """
            $config['plugins'][] = 'tlsbadge';
            $config['tlsbadge_address'] = '{address}';
            """;

    private static final String PAGE = """
            <script src="tls-badge.js" defer></script>
            <tls-badge server="{address}">Received: from …</tls-badge>
            """;

    private Setup() {}

    /** For {@code thunderbird}, {@code outlook}, {@code roundcube} or a {@code page}, with the backend at that address. */
    public static String of(String client, String address) {
        String text = switch (client) {
            case "thunderbird" -> THUNDERBIRD;
            case "outlook" -> OUTLOOK;
            case "roundcube" -> ROUNDCUBE;
            default -> PAGE;
        };
        return text.strip().replace("{address}", address);
    }
}
