<?php

declare(strict_types=1);

use GuzzleHttp\Exception\GuzzleException;

/** Asks the backend, within the time allowed. */
final class tlsbadge_backend
{
    public function __construct(private rcmail $rc)
    {
    }

    /**
     * The HTTP status and the body as text, for `tlsbadge.read` of the page. Status 0: nobody there; -1: not in time.
     * Whether it is an answer, which may be kept.
     *
     * @return array{status: int, body: ?string, isAnswer: bool}
     */
    public function ask(array $fields, string $language, array $inside): array
    {
        $timeout = (float) $this->rc->config->get('tlsbadge_timeout');
        $question = ['fields' => $fields, 'lang' => $language, 'details' => true] + ($inside ? ['inside' => $inside] : []);
        $begin = microtime(true);
        try {
            $response = $this->rc->get_http_client()->post($this->rc->config->get('tlsbadge_address') . '/v1/badges', [
                'headers' => $this->headers(),
                'body' => json_encode($question, JSON_THROW_ON_ERROR),
                'connect_timeout' => $timeout,
                'timeout' => $timeout,
                'http_errors' => false,
                'allow_redirects' => false,
            ]);
            $body = (string) $response->getBody();
            $content = json_decode($body, true);
            $isAnswer = $response->getStatusCode() === 200 && isset($content['state'], $content['label'], $content['sentence']);
            return ['status' => $response->getStatusCode(), 'body' => $content === null ? null : $body, 'isAnswer' => $isAnswer];
        } catch (GuzzleException) {
            return ['status' => microtime(true) - $begin < $timeout ? 0 : -1, 'body' => null, 'isAnswer' => false];
        }
    }

    private function headers(): array
    {
        $key = $this->rc->config->get('tlsbadge_key');
        return ['Content-Type' => 'application/json'] + ($key ? ['Authorization' => "Bearer $key"] : []);
    }
}
