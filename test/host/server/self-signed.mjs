/**
 * A certificate for 127.0.0.1 that nobody vouches for, with its key. It is for tests alone: browsers take it only where they are
 * told to take any.
 */
export const SELF_SIGNED = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgZg/vzLONqsxStT1d
V+KNKEMVx0Vzfo3LXfn8MCzpJMWhRANCAATEhWcN+CbqpCF9LMlTh1erqhfK55ci
qZkOo9x8XHgMf6xZh/4ZhTGx0qj6TQ4zB26/ZPjxts0i+ru2e9ZQ1QmG
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUD99sUzIzx8iwjbasqLJ0PUU5VP8wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNzIxNTcyNVoYDzIxMjYxMTAz
MjE1NzI1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATEhWcN+CbqpCF9LMlTh1erqhfK55ciqZkOo9x8XHgMf6xZh/4ZhTGx
0qj6TQ4zB26/ZPjxts0i+ru2e9ZQ1QmGo28wbTAdBgNVHQ4EFgQUpqFMTo1t5jcz
fXswp/PUjHTNuDQwHwYDVR0jBBgwFoAUpqFMTo1t5jczfXswp/PUjHTNuDQwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwCgYIKoZI
zj0EAwIDSAAwRQIhAIojk9gDLm6v2YYF5YjNY1mjwVcMehJ8iZDVJZLyClVJAiBx
jkJsfDKqWsXRqa6642WoKaXn/aFf/K7RmZKEu/Cciw==
-----END CERTIFICATE-----`,
};
