import { publish, type File } from './publish.js'

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void publish(data).then(
    (result) => postMessage(result),
    (error: unknown) => postMessage(String(error)),
  )
})
