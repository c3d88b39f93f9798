<?php

declare(strict_types=1);

require_once __DIR__ . '/lib/tlsbadge_header.php';
require_once __DIR__ . '/lib/tlsbadge_backend.php';
require_once __DIR__ . '/lib/tlsbadge_preferences.php';

/**
 * The badge under the subject of a message, and its reasons.
 *
 * The page comes without waiting for the backend: what was answered before is in it, else its script asks for it afterwards.
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
        // A message that is attached to another was not delivered here: nobody vouches for its trace.
        if (!in_array($this->rc->action, ['show', 'preview'], true) || $message->context !== null) {
            return;
        }
        $this->rc->output->set_env('tlsbadge', [
            'uid' => $message->uid,
            'folder' => $message->folder,
            'lang' => $_SESSION['language'],
            'address' => $this->rc->config->get('tlsbadge_link_address') ?: 'about:blank',
            'known' => $this->cache()?->get($this->name($message->folder, (string) $message->uid)),
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
        $this->rc->output->command('plugin.tlsbadge', ['uid' => $uid, 'folder' => $folder] + $this->find($folder, $uid));
        $this->rc->output->send();
    }

    /** What to draw: a quiet state, or what the backend said. */
    private function find(string $folder, string $uid): array
    {
        $storage = $this->rc->get_storage();
        $storage->set_folder($folder);
        $header = ctype_digit($uid) ? $storage->get_raw_headers($uid) : null;
        if (!is_string($header) || $header === '') {
            return ['quiet' => 'unreadable'];
        }
        $fields = tlsbadge_header::choose(tlsbadge_header::split($header));
        if (!tlsbadge_header::hasTrace($fields)) {
            return ['quiet' => 'no-trace'];
        }
        $answer = (new tlsbadge_backend($this->rc))->ask($fields, $this->language(), $this->inside());
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
