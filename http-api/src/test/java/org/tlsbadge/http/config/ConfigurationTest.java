package org.tlsbadge.http.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir
    private Path folder;

    @Test
    void listensOnLoopbackByDefault() {
        assertThat(Configuration.STANDARD.host()).isEqualTo("127.0.0.1");
        assertThat(Configuration.STANDARD.port()).isEqualTo(8025);
        assertThat(Configuration.STANDARD.tls()).isNull();
        assertThat(Configuration.STANDARD.features().accessLog()).isFalse();
    }

    @Test
    void flagsGoBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException, ConfigurationException {
        Path file = file("# ours\nport = 1\nhost = file.example\nidle-timeout=7\n");
        Configuration read = Configuration.read(
                Map.of("config", file.toString(), "port", "3"),
                Map.of("TLSBADGE_PORT", "2", "TLSBADGE_HOST", "env.example", "PATH", "/bin"));
        assertThat(read.port()).isEqualTo(3);
        assertThat(read.host()).isEqualTo("env.example");
        assertThat(read.limits().idle()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void namesEveryErrorAndItsPlace() throws IOException {
        Path file = file("port = many\nprot = 1\nnonsense\n");
        assertThatThrownBy(() -> Configuration.read(
                        Map.of("config", file.toString(), "max-body", "-1", "web", "yes"),
                        Map.of("TLSBADGE_INSIDE", "a b!", "TLSBADGE_PROFILE", "none")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(file + ", line 1: port must be a number from 0 to 65535, not \"many\"")
                .hasMessageContaining(file + ", line 2: there is no setting prot")
                .hasMessageContaining(file + ", line 3: not of the form name = value")
                .hasMessageContaining("--max-body: max-body must be")
                .hasMessageContaining("--web: web must be on or off")
                .hasMessageContaining("TLSBADGE_INSIDE: inside must be")
                .hasMessageContaining("TLSBADGE_PROFILE: profile must be one of rfc9325");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> Configuration.read(Map.of("config", folder + "/none"), Map.of()))
                .hasMessageContaining("cannot read");
        assertThatThrownBy(() -> Configuration.read(Map.of("tls-key", folder + "/none"), Map.of()))
                .hasMessageContaining("tls-certificate: needed")
                .hasMessageContaining("tls-key must be a readable file");
        assertThatThrownBy(() -> Configuration.read(Map.of("api-keys", "secret"), Map.of()))
                .hasMessageContaining("SHA-256")
                .hasMessageNotContaining("secret");
    }

    @Test
    void readsListsAndSizes() throws ConfigurationException {
        Configuration read = Configuration.read(
                Map.of(
                        "trusted-proxies", "127.0.0.1, 2001:db8::/32",
                        "cors-origins", "https://Mail.example.org moz-extension://1",
                        "max-body", "64K",
                        "public-url", "https://badge.example/"),
                Map.of());
        assertThat(read.access().trustedProxies()).hasSize(2);
        assertThat(read.access().corsOrigins()).contains("https://mail.example.org");
        assertThat(read.limits().body()).isEqualTo(65_536);
        assertThat(read.publicUrl()).isEqualTo("https://badge.example");
    }

    /** {@code docs/configuration.md} holds the list as it is; to renew it, paste what this prints. */
    @Test
    void isDocumented() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
        assertThat(Files.readString(root.resolve("docs/configuration.md"))).contains(Settings.table());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("tlsbadge.conf"), text);
    }
}
