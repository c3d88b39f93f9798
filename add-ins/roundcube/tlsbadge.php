<?php

declare(strict_types=1);

require_once __DIR__ . '/lib/tlsbadge_header.php';
require_once __DIR__ . '/lib/tlsbadge_backend.php';
require_once __DIR__ . '/lib/tlsbadge_preferences.php';

/**
 * The badge under the subject of a message, and its reasons.
 *
 * The page does not wait for a slow backend: what is known, or answered within a moment, is in it; else its script asks afterwards.
 */
final class tlsbadge extends rcube_plugin
{
    public $task = 'mail|settings';

    private rcmail $rc;

    public function init(): void
    {
        $this->rc = rcmail::get_instance();
        $this->load_config();
        $this->fillIn(__DIR__ . '/config.inc.php.dist');

        if ($this->rc->task === 'settings') {
            $this->add_texts('localization/');
            $preferences = new tlsbadge_preferences($this, $this->rc->config);
            $this->add_hook('preferences_sections_list', [$preferences, 'section']);
            $this->add_hook('preferences_list', [$preferences, 'form']);
            $this->add_hook('preferences_save', [$preferences, 'save']);
        } elseif ($this->rc->config->get('tlsbadge_show')) {
            $this->add_hook('message_load', [$this, 'prepare']);
            $this->register_action('plugin.tlsbadge', [$this, 'answer']);
        }
    }

    /** Settings that are made nowhere have the values of that file. */
    private function fillIn(string $file): void
    {
        $config = [];
        require $file;
        foreach ($config as $name => $value) {
            if ($this->rc->config->get($name) === null) {
                $this->rc->config->set($name, $value);
            }
        }
    }

    /** Gives the page of a message what its script needs. */
    public function prepare(array $args): void
    {
        /** @var rcube_message $message */
        $message = $args['object'];
        if (!in_array($this->rc->action, ['show', 'preview'], true)) {
            return;
        }
        $this->rc->output->set_env('tlsbadge', [
            'uid' => $message->uid,
            'folder' => $message->folder,
            'lang' => $_SESSION['language'],
            'address' => $this->rc->config->get('tlsbadge_link_address') ?: 'about:blank',
            'found' => $this->atOnce($message),
        ]);
        $this->include_script('tls-badge.js');
        $this->include_script('place.js');
        $this->include_stylesheet('place.css');
    }

    /** Answers the script of the page. */
    public function answer(): void
    {
        $folder = (string) rcube_utils::get_input_string('_mbox', rcube_utils::INPUT_POST);
        $uid = (string) rcube_utils::get_input_string('_uid', rcube_utils::INPUT_POST);
        $this->rc->get_storage()->set_folder($folder);
        $found = $this->find($folder, $uid, (float) $this->rc->config->get('tlsbadge_timeout'));
        $this->rc->output->command('plugin.tlsbadge', ['uid' => $uid, 'folder' => $folder] + $found);
        $this->rc->output->send();
    }

    /** What can be drawn without delay; null when that takes longer. */
    private function atOnce(rcube_message $message): ?array
    {
        // A message that is attached to another was not delivered here: nobody vouches for its trace.
        if ($message->context !== null) {
            return ['quiet' => 'external'];
        }
        $uid = (string) $message->uid;
        $known = $this->cache()?->get($this->name($message->folder, $uid));
        $found = $known ?? $this->find($message->folder, $uid, (float) $this->rc->config->get('tlsbadge_patience'));
        return ($found['status'] ?? 0) === tlsbadge_backend::NOT_IN_TIME ? null : $found;
    }

    /** What to draw: a quiet state, or what the backend said. */
    private function find(string $folder, string $uid, float $timeout): array
    {
        $header = ctype_digit($uid) ? $this->rc->get_storage()->get_raw_headers($uid) : null;
        if (!is_string($header) || $header === '') {
            return ['quiet' => 'unreadable'];
        }
        $fields = tlsbadge_header::choose(tlsbadge_header::split($header));
        if (!tlsbadge_header::hasTrace($fields)) {
            return ['quiet' => 'no-trace'];
        }
        $answer = (new tlsbadge_backend($this->rc))->ask($fields, $this->language(), $this->inside(), $timeout);
        if ($answer['isAnswer']) {
            $this->cache()?->set($this->name($folder, $uid), $answer);
        }
        return $answer;
    }

    /** A message never changes under its number in a folder, as long as the folder's own number stays. */
    private function name(string $folder, string $uid): string
    {
        $validity = $this->rc->get_storage()->folder_data($folder)['UIDVALIDITY'] ?? '';
        $address = $this->rc->config->get('tlsbadge_address');
        return hash('sha256', serialize([$folder, $validity, $uid, $this->language(), $this->inside(), $address]));
    }

    private function cache(): ?rcube_cache
    {
        $type = $this->rc->config->get('tlsbadge_cache');
        return $type ? $this->rc->get_cache('tlsbadge', $type, $this->rc->config->get('tlsbadge_cache_ttl')) : null;
    }

    private function language(): string
    {
        return substr((string) $_SESSION['language'], 0, 2);
    }

    /** @return list<string> */
    private function inside(): array
    {
        return array_values((array) $this->rc->config->get('tlsbadge_inside'));
    }
}
